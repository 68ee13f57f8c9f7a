package app.debrief.demo.data;

/** What sets a session apart from its scenario. */
enum Twist {
    NONE(906),
    TEST_BY_CONTACT(10),
    TEST_BY_CONNECTOR(12),
    TEST_BY_FLAG(9),
    NOT_ANALYSED(16),
    NOT_ASSESSED(25),
    NUMBER_WITHHELD(22);

    private final int weight;

    Twist(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    boolean test() {
        return this == TEST_BY_CONTACT || this == TEST_BY_CONNECTOR || this == TEST_BY_FLAG;
    }
}
