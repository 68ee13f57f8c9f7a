package app.debrief.session.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Does something on a page after a pause; nothing once the page has gone. */
@Component
class PageTimer {

    private final TaskScheduler scheduler;
    private final Clock clock;

    PageTimer(TaskScheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void after(Duration pause, UI ui, Runnable work) {
        var waiting = scheduler.schedule(
                ui.accessLater(work::run, () -> {}), clock.instant().plus(pause));
        ui.addDetachListener(gone -> {
            gone.unregisterListener();
            waiting.cancel(false);
        });
    }
}
