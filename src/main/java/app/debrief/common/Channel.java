package app.debrief.common;

/** The medium by which a session was held, by stable code. */
public enum Channel {
    VOICE,
    SMS,
    CHAT,
    WHATSAPP,
    EMAIL,
    OTHER;

    /** Whether people speak on it, so that its sessions are measured in seconds and not in messages. */
    public boolean spoken() {
        return this == VOICE;
    }
}
