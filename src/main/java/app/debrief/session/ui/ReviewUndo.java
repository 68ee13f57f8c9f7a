package app.debrief.session.ui;

import app.debrief.session.BulkRun;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionEdit;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a person did last and can take back, the newest first. It lasts as long as the sign-in. */
final class ReviewUndo {

    /** Actions that can be taken back. */
    static final int DEPTH = 20;

    /** One action of a person. */
    sealed interface Action {

        /** What was done, in the words of the notice. */
        String title();
    }

    /** A change of one session. */
    record One(SessionEdit edit, String title) implements Action {}

    /**
     * A change of many sessions.
     *
     * @param picked the sessions if they were picked one by one; empty for all that matched
     */
    record Many(BulkRun run, List<UUID> picked, String title) implements Action {}

    private final Deque<Action> actions = new ArrayDeque<>();

    /** That of the current sign-in. */
    static ReviewUndo ofThisSignIn() {
        var session = VaadinSession.getCurrent();
        var undo = session.getAttribute(ReviewUndo.class);
        if (undo == null) {
            undo = new ReviewUndo();
            session.setAttribute(ReviewUndo.class, undo);
        }
        return undo;
    }

    /** Remembers an action. A comment is not one: it is saved while it is typed, and the field itself takes typing back. */
    void did(Action action) {
        if (action instanceof One one && one.edit().field().equals(SessionColumns.COMMENT.key())) {
            return;
        }
        actions.push(action);
        if (actions.size() > DEPTH) {
            actions.removeLast();
        }
    }

    /** The newest action; empty if there is none. */
    Optional<Action> newest() {
        return Optional.ofNullable(actions.peek());
    }

    /** The bulk change that this run is. */
    Optional<Many> of(BulkRun run) {
        return actions.stream()
                .filter(Many.class::isInstance)
                .map(Many.class::cast)
                .filter(many -> many.run() == run)
                .findFirst();
    }

    boolean remembers(Action action) {
        return actions.contains(action);
    }

    /** Forgets an action; false if it was forgotten before. */
    boolean forget(Action action) {
        return actions.remove(action);
    }
}
