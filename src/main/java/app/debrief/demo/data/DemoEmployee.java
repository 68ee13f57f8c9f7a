package app.debrief.demo.data;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An AI employee of the demo with the attributes that its sessions are measured by.
 *
 * @param idn unique key in the installation
 * @param hours opening hours; null where nobody has entered them
 * @param averageBillAmount money for one unit (guest, square foot); null where a lead has a flat value
 * @param unitLabel what is counted; null where a lead has a flat value
 * @param averageLeadValue money for a lead of any size; null where units are counted
 * @param conversionRatio share of opportunities that become deals, 0..1; null where not set
 * @param redirection {@code OVERFLOW} or {@code NON_OVERFLOW}
 * @param recognition share of deals in working hours credited to the AI, 0..1; null where not set
 * @param intents titles as {@code ## [L] **Reservation**}
 * @param internalPhones E.164 numbers whose sessions are tests
 * @param internalEmails addresses whose sessions are tests
 */
public record DemoEmployee(
        String idn,
        String name,
        ZoneId timeZone,
        @Nullable DemoOpeningHours hours,
        @Nullable BigDecimal averageBillAmount,
        @Nullable String unitLabel,
        @Nullable BigDecimal averageLeadValue,
        @Nullable BigDecimal conversionRatio,
        String redirection,
        @Nullable BigDecimal recognition,
        List<String> intents,
        List<String> internalPhones,
        List<String> internalEmails) {}
