package app.debrief.employee;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An AI employee and its organization as a file defines them: one object of an array, members in snake case, values as
 * text so that each can be named when it is refused. Needed are {@code idn}, {@code organization}, {@code name},
 * {@code time_zone}, {@code currency} and {@code country}.
 *
 * @param idn the {@code employee} of session documents
 * @param organization its name
 * @param organizationIdn its IDN; by default its name with everything but letters and digits replaced by underscores
 * @param industry a stable word
 * @param timeZone name in the IANA database
 * @param currency ISO 4217 code
 * @param country ISO 3166 code
 * @param open when the business opens every day, local time; goes with {@code close}, not with {@code weekly_hours}
 * @param close when it closes; {@code 24:00} is the end of the day, a time before {@code open} is on the next day
 * @param averageLeadValue flat value of a lead
 * @param averageBillAmount price of one unit
 * @param unitLabel what a unit is
 * @param conversionRatio 0 to 1
 * @param redirection {@code OVERFLOW} or {@code NON_OVERFLOW}
 * @param recognition 0 to 1
 * @param weeklyHours intervals such as {@code 09:00-17:00} by day of the week in English; days left out are closed
 * @param exceptions dates that differ
 * @param intents titles, markers included
 * @param internalPhones whose sessions are tests
 * @param internalEmails whose sessions are tests
 * @param unknown members that do not exist, by name; any of them has the definition refused
 */
@JsonNaming(SnakeCaseStrategy.class)
public record EmployeeDefinition(
        @Nullable String idn,
        @Nullable String organization,
        @Nullable String organizationIdn,
        @Nullable String name,
        @Nullable String industry,
        @Nullable String timeZone,
        @Nullable String currency,
        @Nullable String country,
        @Nullable String open,
        @Nullable String close,
        @Nullable String averageLeadValue,
        @Nullable String averageBillAmount,
        @Nullable String unitLabel,
        @Nullable String conversionRatio,
        @Nullable String redirection,
        @Nullable String recognition,
        @Nullable Map<String, List<String>> weeklyHours,
        @Nullable List<ExceptionDefinition> exceptions,
        @Nullable List<String> intents,
        @Nullable List<String> internalPhones,
        @Nullable List<String> internalEmails,
        @JsonAnySetter Map<String, Object> unknown) {

    public EmployeeDefinition {
        unknown = Map.copyOf(Objects.requireNonNullElse(unknown, Map.of()));
    }

    /**
     * A date that differs from the week.
     *
     * @param date ISO 8601
     * @param name for people
     * @param hours intervals such as {@code 09:00-12:00}; none closes the date
     */
    public record ExceptionDefinition(
            @Nullable String date,
            @Nullable String name,
            @Nullable List<String> hours) {}
}
