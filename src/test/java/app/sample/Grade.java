package app.sample;

/** How a visit went. */
public enum Grade {
    GOOD,
    FAIR,
    POOR
}
