package app.debrief.employee;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.grid.Table;
import app.debrief.grid.jpa.Listing;
import app.debrief.grid.jpa.TableReader;
import org.springframework.stereotype.Service;

/** Lists AI employees for whoever administers them. */
@Service
public class EmployeeListing extends Listing<Employee> {

    private final CurrentActor actors;

    EmployeeListing(TableReader reader, CurrentActor actors) {
        super(
                reader,
                new Table<>(Employee.class, Employee_.ID, Employee_.CREATED_AT),
                EmployeeColumns.FOR_ADMINISTRATION,
                Area.EMPLOYEES);
        this.actors = actors;
    }

    @Override
    public EmployeeScope scope() {
        return new EmployeeScope(actors.get().organizations(Area.EMPLOYEES, Access.READ));
    }
}
