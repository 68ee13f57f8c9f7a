package app.debrief.shell;

import app.debrief.common.ui.NavigationEntries;
import app.debrief.common.ui.NavigationEntry;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The screens of all modules. */
@Component
class Screens {

    private final ObjectProvider<NavigationEntries> sources;

    Screens(ObjectProvider<NavigationEntries> sources) {
        this.sources = sources;
    }

    /** Those that the current actor may open now, in the order in which the navigation shows them. */
    List<NavigationEntry> open() {
        return sources.orderedStream()
                .flatMap(source -> source.entries().stream())
                .sorted(Comparator.comparing(NavigationEntry::section).thenComparingInt(NavigationEntry::order))
                .toList();
    }
}
