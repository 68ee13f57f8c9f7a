package app.debrief.demo.data;

/** Who speaks, and the letter that stands for it in a script. */
enum Speaker {
    AI_AGENT("A"),
    END_USER("U"),
    AGENT("H"),
    MANAGER("M"),
    EXTERNAL_AGENT("X"),
    TASK_AGENT("T"),
    SYSTEM("S");

    private final String letter;

    Speaker(String letter) {
        this.letter = letter;
    }

    static Speaker of(String letter) {
        for (var speaker : values()) {
            if (speaker.letter.equals(letter)) {
                return speaker;
            }
        }
        throw new IllegalArgumentException("Nobody speaks as " + letter);
    }
}
