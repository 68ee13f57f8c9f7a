package app.debrief.common.ui;

import java.util.Locale;

/** The groups of the navigation, in the order in which they are shown; the first has no heading. */
public enum NavigationSection {
    MAIN,
    REPORTS,
    DATA,
    ADMINISTRATION;

    /** The key of the group's heading. */
    public String labelKey() {
        return "common.navigation." + name().toLowerCase(Locale.ROOT);
    }
}
