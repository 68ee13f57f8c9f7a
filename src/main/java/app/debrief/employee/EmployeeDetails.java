package app.debrief.employee;

import java.util.Currency;

/**
 * An AI employee as whoever edits it reads it.
 *
 * @param version to be handed back with the change
 * @param currency of its amounts, the organization's
 * @param unassigned whether this is the organization's built-in employee
 */
public record EmployeeDetails(
        long id,
        long version,
        String idn,
        long organizationId,
        String organizationName,
        Currency currency,
        boolean unassigned,
        EmployeeAttributes attributes) {}
