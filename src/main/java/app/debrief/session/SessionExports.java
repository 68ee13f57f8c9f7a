package app.debrief.session;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.NotAllowedException;
import app.debrief.employee.EmployeeService;
import app.debrief.export.ExportSource;
import app.debrief.export.ExportedList;
import app.debrief.grid.TableQuery;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sessions of an AI employee as an export reads them; the scope is the employee's IDN. */
@Component
public class SessionExports implements ExportSource<Session> {

    /** Name of the list in requests. */
    public static final String LIST = "sessions";

    private final SessionService sessions;
    private final EmployeeService employees;
    private final CurrentActor actors;

    SessionExports(SessionService sessions, EmployeeService employees, CurrentActor actors) {
        this.sessions = sessions;
        this.employees = employees;
        this.actors = actors;
    }

    @Override
    public String list() {
        return LIST;
    }

    @Override
    public ExportedList<Session> open(String idn) {
        var employee = employees.findByIdn(idn).orElseThrow(() -> new NotAllowedException(Area.BUILDER, Access.EXPORT));
        actors.get().require(Area.BUILDER, Access.EXPORT, employee.organizationId());
        return new ExportedList<>(
                employee.name() + ", " + employee.organizationName(),
                employee.organizationId(),
                SessionColumns.FOR_BUILDER,
                SessionColumns.NEWEST_FIRST,
                new SessionScope(employee.organizationId(), employee.id()),
                employee.currency());
    }

    @Override
    public long count(TableQuery<Session> query, Instant now) {
        return sessions.exported(query, now);
    }

    @Override
    public void read(TableQuery<Session> query, Instant now, Consumer<@Nullable Object[]> rows) {
        sessions.stream(query, now, rows);
    }
}
