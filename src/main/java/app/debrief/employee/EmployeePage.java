package app.debrief.employee;

import java.util.Optional;

/** The page to which the choice of an AI employee leads; implemented by the module whose page it is. */
public interface EmployeePage {

    /** Its address, relative to the application's root, without a leading slash. */
    String path(String employeeIdn);

    /** IDN of the AI employee to whom the address of a page belongs; empty for pages of none. */
    Optional<String> employeeIdn(String path);
}
