package app.debrief.ingestion.ui;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.NavigationEntries;
import app.debrief.common.ui.NavigationEntry;
import app.debrief.common.ui.NavigationSection;
import app.debrief.session.IntakePage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Addresses of imports, and their entry in the navigation. */
@Component
class ImportNavigation implements NavigationEntries, IntakePage {

    static final String ROUTE = "imports/:import?";

    private static final String LIST = "imports";

    private final CurrentActor actors;

    ImportNavigation(CurrentActor actors) {
        this.actors = actors;
    }

    /** Path of the list with an import open; null for none. */
    static String path(@Nullable Long id) {
        return id == null ? LIST : LIST + "/" + id;
    }

    @Override
    public String path() {
        return LIST;
    }

    @Override
    public List<NavigationEntry> entries() {
        return actors.get().mayAnywhere(Area.IMPORTS, Access.READ)
                ? List.of(new NavigationEntry(NavigationSection.DATA, "ingestion.list.title", LIST, AppIcon.UPLOAD, 10))
                : List.of();
    }
}
