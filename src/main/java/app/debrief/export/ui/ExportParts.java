package app.debrief.export.ui;

import app.debrief.common.CurrentActor;
import app.debrief.common.ui.PageTimer;
import app.debrief.export.ExportService;
import app.debrief.grid.ui.BackgroundReads;
import app.debrief.grid.ui.Display;
import app.debrief.grid.ui.Lists;
import org.springframework.stereotype.Component;

/**
 * What the menu and the page of exports work with.
 *
 * @param exports begins, lists and cancels
 */
@Component
public record ExportParts(
        ExportService exports, Lists lists, BackgroundReads reads, PageTimer timer, CurrentActor actors) {

    Display display() {
        return Display.of(actors.get());
    }
}
