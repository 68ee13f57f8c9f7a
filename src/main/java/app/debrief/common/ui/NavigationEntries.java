package app.debrief.common.ui;

import java.util.List;

/** Implemented by each module for its screens. */
public interface NavigationEntries {

    /** The screens that the current actor may open now; asked again after each navigation. */
    List<NavigationEntry> entries();
}
