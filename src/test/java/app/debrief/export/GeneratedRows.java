package app.debrief.export;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.NotAllowedException;
import app.debrief.grid.TableQuery;
import app.debrief.session.Session;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionScope;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** A list of as many rows as its scope says, to which the right can be taken away. */
@TestComponent
class GeneratedRows implements ExportSource<Session> {

    /** More rows than anyone waits for. */
    static final String ENDLESS = String.valueOf(Long.MAX_VALUE);

    private final Set<String> forbidden = ConcurrentHashMap.newKeySet();

    static ExportRequest request(String scope) {
        return new ExportRequest(
                "generated",
                scope,
                Map.of(),
                List.of("contact_name", "integration"),
                null,
                ExportFormat.CSV,
                false,
                ZoneOffset.UTC,
                Locale.ENGLISH);
    }

    void forbid(String scope) {
        forbidden.add(scope);
    }

    @Override
    public String list() {
        return "generated";
    }

    @Override
    public ExportedList<Session> open(String scope) {
        if (forbidden.contains(scope)) {
            throw new NotAllowedException(Area.BUILDER, Access.EXPORT);
        }
        return new ExportedList<>(
                scope + " rows",
                1,
                SessionColumns.FOR_BUILDER,
                SessionColumns.NEWEST_FIRST,
                new SessionScope(0, rows(scope)),
                null);
    }

    @Override
    public long count(TableQuery<Session> query, Instant now) {
        return ((SessionScope) query.scope()).employeeId();
    }

    @Override
    public void read(TableQuery<Session> query, Instant now, Consumer<@Nullable Object[]> rows) {
        var values = new @Nullable Object[query.columns().size()];
        Arrays.fill(values, "a value");
        for (long i = count(query, now); i > 0; i--) {
            rows.accept(values);
        }
    }

    private static long rows(String scope) {
        return Long.parseLong(scope.replaceFirst(" .*", ""));
    }
}
