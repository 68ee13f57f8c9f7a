package app.debrief.ingestion.ui;

import app.debrief.common.CurrentActor;
import app.debrief.common.ui.PageTimer;
import app.debrief.grid.ui.BackgroundReads;
import app.debrief.grid.ui.Display;
import app.debrief.grid.ui.Lists;
import app.debrief.ingestion.ImportService;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the page of imports works with. */
@Component
record ImportParts(
        ImportService imports, Lists lists, BackgroundReads reads, PageTimer timer, CurrentActor actors, Clock clock) {

    Display display() {
        return Display.of(actors.get());
    }
}
