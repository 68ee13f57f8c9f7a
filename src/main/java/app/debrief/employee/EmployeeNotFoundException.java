package app.debrief.employee;

/** There is no such AI employee, or none that the actor may know of. */
public class EmployeeNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EmployeeNotFoundException(long id) {
        super("No AI employee " + id);
    }
}
