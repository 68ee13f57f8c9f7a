package app.debrief.export.ui;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.NavigationEntries;
import app.debrief.common.ui.NavigationEntry;
import app.debrief.common.ui.NavigationSection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Addresses of exports, and their entry in the navigation. */
@Component
class ExportNavigation implements NavigationEntries {

    static final String LIST = "exports";
    static final String ROUTE = LIST + "/:export?";

    private final CurrentActor actors;

    ExportNavigation(CurrentActor actors) {
        this.actors = actors;
    }

    /** Path of the list with an export open; null for none. */
    static String path(@Nullable Long id) {
        return id == null ? LIST : LIST + "/" + id;
    }

    @Override
    public List<NavigationEntry> entries() {
        return actors.get().mayAnywhere(Area.BUILDER, Access.EXPORT)
                ? List.of(new NavigationEntry(NavigationSection.DATA, "export.list.title", LIST, AppIcon.DOWNLOAD, 20))
                : List.of();
    }
}
