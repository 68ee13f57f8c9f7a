package app.debrief.employee;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.NotAllowedException;
import app.debrief.grid.Column;
import app.debrief.grid.Table;
import app.debrief.grid.TableQuery;
import app.debrief.grid.Total;
import app.debrief.grid.jpa.Page;
import app.debrief.grid.jpa.TableReader;
import app.debrief.grid.jpa.Window;
import app.debrief.grid.ui.RowSource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists AI employees for whoever administers them. */
@Service
@Transactional(readOnly = true)
public class EmployeeListing implements RowSource<Employee> {

    private static final Table<Employee> TABLE = new Table<>(Employee.class, Employee_.ID, Employee_.CREATED_AT);

    private final TableReader reader;
    private final CurrentActor actors;

    EmployeeListing(TableReader reader, CurrentActor actors) {
        this.reader = reader;
        this.actors = actors;
    }

    /** The employees that the actor may administer. */
    public EmployeeScope scope() {
        return new EmployeeScope(actors.get().organizations(Area.EMPLOYEES, Access.READ));
    }

    /**
     * Rows of the list.
     *
     * @throws NotAllowedException if the query asks for more than the actor may see
     */
    @Override
    public Page page(TableQuery<Employee> query, Instant now, Window window) {
        requireReadable(query);
        return reader.page(TABLE, query, now, window);
    }

    /** How many employees the query finds, counted up to {@code cap}. */
    @Override
    public Total total(TableQuery<Employee> query, Instant now, int cap) {
        requireReadable(query);
        return reader.total(TABLE, query, now, cap);
    }

    /** How many of the employees found hold each value of the column; the absent value's key is null. */
    @Override
    public <V> Map<@Nullable V, Long> counts(TableQuery<Employee> query, Instant now, Column<Employee, V> column) {
        requireReadable(query.withColumns(List.of(column)));
        return reader.counts(TABLE, query, now, column);
    }

    private void requireReadable(TableQuery<Employee> query) {
        var known = EmployeeColumns.FOR_ADMINISTRATION;
        if (!query.scope().equals(scope())
                || !known.columns().containsAll(query.columns())
                || !known.columns().contains(query.sort().column())
                || !known.filters().containsAll(query.filters().filters())) {
            throw new NotAllowedException(Area.EMPLOYEES, Access.READ);
        }
    }
}
