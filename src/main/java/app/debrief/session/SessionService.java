package app.debrief.session;

import app.debrief.audit.AuditColumns;
import app.debrief.audit.AuditTrail;
import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.NotAllowedException;
import app.debrief.employee.EmployeeService;
import app.debrief.grid.Column;
import app.debrief.grid.FilterValues;
import app.debrief.grid.Row;
import app.debrief.grid.Table;
import app.debrief.grid.TableQuery;
import app.debrief.grid.Total;
import app.debrief.grid.jpa.Page;
import app.debrief.grid.jpa.TableReader;
import app.debrief.grid.jpa.TableStream;
import app.debrief.grid.jpa.Window;
import app.debrief.scoring.Assessment;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads sessions. The rights of the reader are applied here, once, whatever asks. */
@Service
@Transactional(readOnly = true)
public class SessionService {

    private final TableReader reader;
    private final TableStream streams;
    private final SessionRepository sessions;
    private final SessionMessageRepository messages;
    private final AuditTrail trail;
    private final BulkEdits bulkEdits;
    private final EmployeeService employees;
    private final CurrentActor actors;
    private final Table<Session> table = new Table<>(Session.class, Session_.ID, Session_.STARTED_AT);

    SessionService(
            TableReader reader,
            TableStream streams,
            SessionRepository sessions,
            SessionMessageRepository messages,
            AuditTrail trail,
            BulkEdits bulkEdits,
            EmployeeService employees,
            CurrentActor actors) {
        this.reader = reader;
        this.streams = streams;
        this.sessions = sessions;
        this.messages = messages;
        this.trail = trail;
        this.bulkEdits = bulkEdits;
        this.employees = employees;
        this.actors = actors;
    }

    /**
     * Rows of a list.
     *
     * @param now to which relative ranges refer
     * @throws NotAllowedException if the reader may not see the scope, or a column, filter or order of the query
     */
    public Page page(TableQuery<Session> query, Instant now, Window window) {
        requireReadable(query);
        return reader.page(table, query, now, window);
    }

    /** How many sessions the query finds, counted up to {@code cap}. */
    public Total total(TableQuery<Session> query, Instant now, int cap) {
        requireReadable(query);
        return reader.total(table, query, now, cap);
    }

    /**
     * Everything that the query finds, for a file.
     *
     * @param rows gets the values of each session in the order of the query's columns
     * @throws NotAllowedException as {@link #page}, and if the reader may see but not export
     */
    public void stream(TableQuery<Session> query, Instant now, Consumer<@Nullable Object[]> rows) {
        requireExportable(query);
        streams.read(table, query, now, rows);
    }

    /**
     * How many sessions a file of the query will hold, without a bound.
     *
     * @throws NotAllowedException as {@link #stream}
     */
    public long exported(TableQuery<Session> query, Instant now) {
        requireExportable(query);
        return streams.count(table, query, now);
    }

    /**
     * Rows of these sessions as they are now, whether or not the filters of the query still find them; none for a session
     * outside its scope.
     *
     * @throws NotAllowedException as in {@link #page}
     */
    public List<Row> rows(TableQuery<Session> query, Collection<UUID> ids) {
        requireReadable(query);
        var these = query.withFilters(FilterValues.none())
                .within((root, criteria) -> root.get(Session_.id).in(ids));
        return ids.isEmpty()
                ? List.of()
                : reader.page(table, these, Instant.EPOCH, new Window(null, 0, ids.size(), false))
                        .rows();
    }

    /** Rows of what the query found at an instant: what came in later is left out. */
    Page found(TableQuery<Session> query, Instant now, Window window) {
        requireReadable(query);
        return reader.page(table, until(query, now), now, window);
    }

    /** How many sessions the query found at an instant, counted up to {@code cap}. */
    Total foundTotal(TableQuery<Session> query, Instant now, int cap) {
        requireReadable(query);
        return reader.total(table, until(query, now), now, cap);
    }

    /** How many of the sessions found hold each value of the column; the absent value's key is null. */
    public <V> Map<@Nullable V, Long> counts(TableQuery<Session> query, Instant now, Column<Session, V> column) {
        requireReadable(query.withColumns(List.of(column)));
        return reader.counts(table, query, now, column);
    }

    /** How many sessions the query finds among those that came in after an instant. */
    public Total received(TableQuery<Session> query, Instant now, Instant after) {
        requireReadable(query);
        return reader.total(
                table,
                query.within((root, criteria) -> criteria.greaterThan(root.get(Session_.receivedAt), after)),
                now,
                TableReader.COUNT_CAP);
    }

    /** The figures above the list. */
    public SessionFigures figures(TableQuery<Session> query, Instant now) {
        requireReadable(query);
        var live = query.within((root, criteria) -> criteria.isFalse(root.get(Session_.test)));
        var sums = reader.figures(table, live, now, SessionService::sums);
        return new SessionFigures(
                sums[0] == null ? BigDecimal.ZERO.setScale(2) : (BigDecimal) sums[0],
                (Long) sums[1],
                (Long) sums[2],
                (Long) sums[3],
                (Long) sums[4],
                sums[5] == null ? 0 : (Long) sums[5],
                (Long) sums[6]);
    }

    /** One session; empty if there is none with this id or the reader may not see it. */
    public Optional<SessionDetail> detail(UUID id) {
        return readable(sessions.findById(id)).flatMap(this::detail);
    }

    /** One session by the name under which its source knows it; empty as in {@link #detail(UUID)}. */
    public Optional<SessionDetail> findBySource(long organizationId, SourceKey key) {
        return readable(sessions.findByOrganizationIdAndSourceKey(organizationId, key))
                .flatMap(this::detail);
    }

    /**
     * Lines of the transcript in order; none if the reader may not see the session.
     *
     * @param after number of the line behind which to begin; -1 for the beginning
     * @param limit lines at most
     */
    public List<SessionMessage> transcript(UUID id, int after, int limit) {
        return readable(sessions.findById(id))
                .map(session -> messages.findAfter(session.id(), after, Limit.of(limit)))
                .orElse(List.of());
    }

    /**
     * The changes of a session, newest first, with the columns of {@link AuditColumns#HISTORY}; a bulk change stands there
     * with what it made of this session. None if the reader may not see the session.
     */
    public Page history(UUID id, Window window) {
        return readable(sessions.findById(id))
                .map(session -> {
                    var bulk = bulkEdits.of(id);
                    var page = trail.history(session.auditSubject(), bulk.keySet(), window);
                    return new Page(
                            page.rows().stream()
                                    .map(row -> withValues(row, bulk.get((Long) row.id())))
                                    .toList(),
                            page.positions());
                })
                .orElse(new Page(List.of(), List.of()));
    }

    /** What stands for many sessions says no values; this session's are known. */
    private static Row withValues(Row row, @Nullable SessionEdit edit) {
        if (edit == null) {
            return row;
        }
        var values = new HashMap<Column<?, ?>, Object>();
        for (var column : AuditColumns.HISTORY.columns()) {
            put(values, column, row.get(column));
        }
        put(values, AuditColumns.BEFORE, edit.before());
        put(values, AuditColumns.AFTER, edit.after());
        return new Row(row.id(), values);
    }

    private static void put(Map<Column<?, ?>, Object> values, Column<?, ?> column, @Nullable Object value) {
        if (value == null) {
            values.remove(column);
        } else {
            values.put(column, value);
        }
    }

    private Optional<SessionDetail> detail(Session session) {
        session.loadCollections();
        var rows = reader.rows(table, ReviewColumns.FOR_BUILDER.columns(), List.of(session.id()));
        return Optional.ofNullable(rows.get(session.id())).map(row -> new SessionDetail(session, row));
    }

    private Optional<Session> readable(Optional<Session> session) {
        return session.filter(found -> actors.get().may(Area.BUILDER, Access.READ, found.organizationId()));
    }

    private void requireReadable(TableQuery<Session> query) {
        if (!(query.scope() instanceof SessionScope scope)) {
            throw new NotAllowedException(Area.BUILDER, Access.READ);
        }
        actors.get().require(Area.BUILDER, Access.READ, scope.organizationId());
        if (!employees.employs(scope.organizationId(), scope.employeeId())
                || !ReviewColumns.FOR_BUILDER.covers(query)) {
            throw new NotAllowedException(Area.BUILDER, Access.READ);
        }
    }

    private void requireExportable(TableQuery<Session> query) {
        requireReadable(query);
        actors.get().require(Area.BUILDER, Access.EXPORT, ((SessionScope) query.scope()).organizationId());
    }

    private static TableQuery<Session> until(TableQuery<Session> query, Instant now) {
        return query.within((root, criteria) -> criteria.lessThanOrEqualTo(root.get(Session_.receivedAt), now));
    }

    private static List<Selection<?>> sums(Root<Session> root, CriteriaBuilder criteria) {
        var worth = root.get(Session_.worth);
        Expression<Assessment> effective =
                criteria.coalesce(worth.get(Worth_.humanAssessment), worth.get(Worth_.autoAssessment));
        return List.of(
                criteria.sum(worth.get(Worth_.asr)),
                count(criteria, criteria.isTrue(worth.get(Worth_.lead))),
                count(criteria, criteria.isTrue(worth.get(Worth_.opportunity))),
                count(criteria, effective.in(Assessment.YES_A, Assessment.YES_B)),
                count(criteria, criteria.equal(effective, Assessment.NO)),
                criteria.sumAsLong(root.get(Session_.qualityStars)),
                criteria.count(root.get(Session_.qualityStars)));
    }

    private static Expression<Long> count(CriteriaBuilder criteria, Predicate condition) {
        return criteria.count(
                criteria.<Integer>selectCase().when(condition, 1).otherwise(criteria.nullLiteral(Integer.class)));
    }
}
