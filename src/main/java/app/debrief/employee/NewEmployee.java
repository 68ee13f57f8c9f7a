package app.debrief.employee;

/**
 * An AI employee to be created.
 *
 * @param idn its name in documents and addresses, unique in the installation and never changed: 1 to 64 letters a
 *     to z, digits, underscores and dashes
 */
public record NewEmployee(long organizationId, String idn, EmployeeAttributes attributes) {}
