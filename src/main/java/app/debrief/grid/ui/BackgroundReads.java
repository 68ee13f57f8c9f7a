package app.debrief.grid.ui;

import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Reads on behalf of the current reader without holding up the page, and hands over what was read when it is there. A
 * component that is no longer on a page gets nothing.
 */
@org.springframework.stereotype.Component
public class BackgroundReads {

    private final CurrentActor actors;
    private final TaskExecutor executor;

    BackgroundReads(CurrentActor actors, @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.actors = actors;
        this.executor = executor;
    }

    /**
     * Reads and hands over.
     *
     * @param asking the component on whose page the answer is wanted
     * @param read the work; may use services, no components
     * @param done takes the answer, on the page
     * @param failed takes what the work threw, on the page
     */
    public <T> void read(Component asking, Supplier<T> read, Consumer<T> done, Consumer<RuntimeException> failed) {
        var ui = UI.getCurrent();
        Actor actor;
        try {
            actor = actors.get();
        } catch (DataAccessException | TransactionException e) {
            failed.accept(e);
            return;
        }
        executor.execute(() -> {
            Runnable handOver;
            try {
                var answer = actors.actingAs(actor, read);
                handOver = () -> done.accept(answer);
            } catch (RuntimeException e) {
                handOver = () -> failed.accept(e);
            }
            onPage(ui, asking, handOver);
        });
    }

    private static void onPage(UI ui, Component asking, Runnable work) {
        if (UI.getCurrent() == ui) {
            work.run();
            return;
        }
        ui.accessLater(
                        () -> {
                            if (asking.isAttached()) {
                                work.run();
                            }
                        },
                        () -> {})
                .run();
    }
}
