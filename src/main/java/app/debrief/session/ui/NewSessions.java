package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.PageTimer;
import app.debrief.grid.TableQuery;
import app.debrief.grid.ui.BackgroundReads;
import app.debrief.grid.ui.ValueText;
import app.debrief.session.Session;
import app.debrief.session.SessionService;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** How many sessions of the list came in since it was read; a click reads it again. No row moves before that. */
final class NewSessions extends Button {

    private static final long serialVersionUID = 1L;
    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(2);

    private final transient SessionService sessions;
    private final transient BackgroundReads reads;
    private final transient Arrivals arrivals;
    private final transient PageTimer timer;
    private final transient Clock clock;
    private final transient ValueText values;
    private final long employeeId;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private transient @Nullable TableQuery<Session> query;
    private transient @Nullable Runnable stop;
    private int turn;
    private boolean missed;
    private Instant since;

    NewSessions(
            long employeeId,
            SessionService sessions,
            BackgroundReads reads,
            Arrivals arrivals,
            PageTimer timer,
            Clock clock,
            ValueText values,
            Runnable onShow) {
        this.employeeId = employeeId;
        this.sessions = sessions;
        this.reads = reads;
        this.arrivals = arrivals;
        this.timer = timer;
        this.clock = clock;
        this.values = values;
        since = clock.instant();
        setIcon(AppIcon.ARROW_UP.createSmall());
        addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        addClassName("new-chip");
        setVisible(false);
        addClickListener(click -> {
            forget();
            onShow.run();
        });
    }

    /** Begins anew with what the list shows now. */
    void follow(TableQuery<Session> shown, Instant now) {
        forget();
        query = shown;
        since = now;
        if (missed) {
            missed = false;
            count();
        }
    }

    /** Says nothing until the list shows something again; what is being counted no longer matters. */
    private void forget() {
        turn++;
        query = null;
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        stop = arrivals.listen(employeeId, () -> arrived(ui));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (stop != null) {
            stop.run();
        }
    }

    private void arrived(UI ui) {
        if (waiting.compareAndSet(false, true)) {
            timer.after(AT_MOST_EVERY, ui, this::count);
        }
    }

    private void count() {
        waiting.set(false);
        var shown = query;
        if (shown == null) {
            missed = true;
            return;
        }
        var asked = ++turn;
        reads.read(
                this,
                () -> sessions.received(shown, clock.instant(), since),
                total -> {
                    if (asked == turn) {
                        setText(translate("session.list.new", values.total(total)));
                        setVisible(total.count() > 0);
                    }
                },
                failure -> {
                    if (asked == turn) {
                        setVisible(false);
                    }
                });
    }
}
