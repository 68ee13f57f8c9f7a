package app.debrief.employee;

import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps with which AI employee each person works, from one sign-in to the next. The system itself chooses nobody. */
@Service
public class ChosenEmployee {

    private final JdbcClient database;
    private final EmployeeService employees;
    private final CurrentActor actors;

    ChosenEmployee(JdbcClient database, EmployeeService employees, CurrentActor actors) {
        this.database = database;
        this.employees = employees;
        this.actors = actors;
    }

    /** The employee whom the actor chose last, or else the first one; of those whose sessions the actor may read. */
    @Transactional(readOnly = true)
    public Optional<EmployeeReference> own() {
        var visible = employees.visible(Area.BUILDER);
        return database.sql("select employee_id from chosen_employee where member_id = ?")
                .param(actors.get().memberId())
                .query(Long.class)
                .optional()
                .flatMap(id ->
                        visible.stream().filter(employee -> employee.id() == id).findFirst())
                .or(() -> visible.stream().findFirst());
    }

    /** Keeps the actor's choice. */
    @Transactional
    public void keep(EmployeeReference employee) {
        var member = actors.get().memberId();
        if (member != null) {
            database.sql("""
                            insert into chosen_employee (member_id, employee_id) values (?, ?)
                            on duplicate key update employee_id = values(employee_id)
                            """).param(member).param(employee.id()).update();
        }
    }
}
