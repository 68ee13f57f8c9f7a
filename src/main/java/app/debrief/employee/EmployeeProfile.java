package app.debrief.employee;

import app.debrief.scoring.IntentTitle;
import app.debrief.scoring.OpeningHours;
import app.debrief.scoring.SessionLengthRule;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about an AI employee that the record of its sessions depends on, as it is now.
 *
 * @param currency the organization's
 * @param country ISO 3166 code, the organization's; telephone numbers without country code are read in it
 * @param openingHours null if not configured, so that nothing can be said about working hours
 * @param unassigned whether this is the organization's built-in employee for sessions without an AI employee
 */
public record EmployeeProfile(
        long id,
        String idn,
        long organizationId,
        Currency currency,
        String country,
        ZoneId zone,
        @Nullable OpeningHours openingHours,
        ValueAttributes value,
        List<IntentTitle> intents,
        InternalContacts internalContacts,
        SessionLengthRule sessionLength,
        boolean unassigned) {

    private static final String SANDBOX = "sandbox/";

    public EmployeeProfile {
        intents = List.copyOf(intents);
    }

    /**
     * The intent that a title means: what its own markers say; without any, the intent of that name among the employee's.
     */
    public IntentTitle intent(String title) {
        var parsed = IntentTitle.parse(title);
        return parsed.lead() || parsed.todo()
                ? parsed
                : intents.stream()
                        .filter(own -> own.name().equalsIgnoreCase(parsed.name()))
                        .findFirst()
                        .map(own -> new IntentTitle(parsed.name(), own.lead(), own.todo()))
                        .orElse(parsed);
    }

    /**
     * Whether such a session is a test: it came from within, or by an integration {@code sandbox/*}, which platforms use
     * for previews.
     *
     * @param phone in the form E.164; null if unknown
     * @param email null if unknown
     * @param integration integration and connector with a slash between; null if unknown
     */
    public boolean isTest(@Nullable String phone, @Nullable String email, @Nullable String integration) {
        return (phone != null && internalContacts.phones().contains(phone))
                || (email != null && internalContacts.emails().contains(AttributeRules.email(email)))
                || (integration != null && integration.regionMatches(true, 0, SANDBOX, 0, SANDBOX.length()));
    }
}
