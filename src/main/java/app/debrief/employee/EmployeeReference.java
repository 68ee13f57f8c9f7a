package app.debrief.employee;

import java.time.ZoneId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * An AI employee as far as a list or a switcher shows it.
 *
 * @param industry a stable word in capitals; null if nobody has said
 * @param currency the organization's
 */
public record EmployeeReference(
        long id,
        String idn,
        String name,
        long organizationId,
        String organizationName,
        @Nullable String industry,
        ZoneId zone,
        Currency currency) {}
