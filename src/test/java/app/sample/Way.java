package app.sample;

/** How a visitor came. */
public enum Way {
    BUS,
    BIKE,
    FOOT
}
