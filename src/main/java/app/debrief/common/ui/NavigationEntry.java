package app.debrief.common.ui;

import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * A screen that the navigation offers.
 *
 * @param section the group in which it stands
 * @param labelKey the key of its name
 * @param href its address, relative to the application's root, without a leading slash
 * @param icon shown where there is no room for the name
 * @param order within the group, smallest first
 * @param count how much waits behind it, asked once when the entry is shown; empty for nothing to show
 */
public record NavigationEntry(
        NavigationSection section,
        String labelKey,
        String href,
        AppIcon icon,
        int order,
        Supplier<OptionalLong> count) {

    /** An entry without a count. */
    public NavigationEntry(NavigationSection section, String labelKey, String href, AppIcon icon, int order) {
        this(section, labelKey, href, icon, order, OptionalLong::empty);
    }
}
