package app.debrief.employee;

import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.grid.Table;
import app.debrief.grid.jpa.Listing;
import app.debrief.grid.jpa.TableReader;
import org.springframework.stereotype.Service;

/** Lists AI employees for whoever administers them. */
@Service
public class EmployeeListing extends Listing<Employee> {

    EmployeeListing(TableReader reader, CurrentActor actors) {
        super(
                reader,
                actors,
                new Table<>(Employee.class, Employee_.ID, Employee_.CREATED_AT),
                EmployeeColumns.FOR_ADMINISTRATION,
                Area.EMPLOYEES,
                Employee_.ORGANIZATION_ID);
    }
}
