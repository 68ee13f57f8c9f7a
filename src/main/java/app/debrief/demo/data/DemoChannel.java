package app.debrief.demo.data;

/** Where a conversation took place. */
enum DemoChannel {
    VOICE,
    SMS,
    CHAT,
    WHATSAPP,
    EMAIL,
    OTHER;

    /** The customer's number is known before a word is said. */
    boolean showsNumber() {
        return this == VOICE || this == SMS || this == WHATSAPP;
    }

    /** Nobody greets first: the conversation begins with what the customer wrote. */
    boolean customerBegins() {
        return this == SMS || this == WHATSAPP || this == EMAIL;
    }
}
