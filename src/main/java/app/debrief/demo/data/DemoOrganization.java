package app.debrief.demo.data;

import java.time.ZoneId;
import java.util.List;

/**
 * A customer organization of the demo.
 *
 * @param idn unique key
 * @param industry a plain word in upper case, such as {@code RESTAURANT}
 * @param timeZone zone of the business, the default of its employees
 * @param currency ISO 4217 code
 * @param country ISO 3166 code, in which phone numbers without a country code are read
 */
public record DemoOrganization(
        String idn,
        String name,
        String industry,
        ZoneId timeZone,
        String currency,
        String country,
        List<DemoEmployee> employees) {}
