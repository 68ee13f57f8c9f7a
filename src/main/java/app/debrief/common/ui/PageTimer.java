package app.debrief.common.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Does something on a page after a pause; nothing once the page has gone. May be called by any thread: nothing of the page
 * is touched before the pause is over, and then under its lock.
 */
@Component
public class PageTimer {

    private final TaskScheduler scheduler;
    private final Clock clock;

    public PageTimer(TaskScheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Does the work once, after the pause. */
    public void after(Duration pause, UI ui, Runnable work) {
        var unused = scheduler.schedule(
                ui.accessLater(work::run, () -> {}), clock.instant().plus(pause));
    }
}
