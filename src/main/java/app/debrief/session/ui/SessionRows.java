package app.debrief.session.ui;

import app.debrief.grid.Column;
import app.debrief.grid.TableQuery;
import app.debrief.grid.Total;
import app.debrief.grid.jpa.Page;
import app.debrief.grid.jpa.RowSource;
import app.debrief.grid.jpa.Window;
import app.debrief.session.Session;
import app.debrief.session.SessionService;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers the list of sessions from the service, which applies the rights. */
record SessionRows(SessionService sessions) implements RowSource<Session> {

    @Override
    public Page page(TableQuery<Session> query, Instant now, Window window) {
        return sessions.page(query, now, window);
    }

    @Override
    public Total total(TableQuery<Session> query, Instant now, int cap) {
        return sessions.total(query, now, cap);
    }

    @Override
    public <V> Map<@Nullable V, Long> counts(TableQuery<Session> query, Instant now, Column<Session, V> column) {
        return sessions.counts(query, now, column);
    }
}
