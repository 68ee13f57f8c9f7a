package app.debrief.employee;

import app.debrief.scoring.SessionLengthRule;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about an AI employee that may be changed.
 *
 * @param industry a stable word in capitals, such as {@code RESTAURANT}; null if nobody has said
 * @param zone decides what is today and what is in working hours
 * @param sessionLength where its short sessions end and its long ones begin
 * @param intents titles as written in its configuration, markers included
 */
public record EmployeeAttributes(
        String name,
        @Nullable String industry,
        ZoneId zone,
        ValueAttributes value,
        SessionLengthRule sessionLength,
        OpeningTimes openingTimes,
        List<String> intents,
        InternalContacts internalContacts) {

    public EmployeeAttributes {
        intents = List.copyOf(intents);
    }

    /** An employee of whom no more is known than its name and place. */
    public static EmployeeAttributes of(String name, ZoneId zone) {
        return new EmployeeAttributes(
                name,
                null,
                zone,
                ValueAttributes.NONE,
                SessionLengthRule.DEFAULT,
                OpeningTimes.NOT_CONFIGURED,
                List.of(),
                InternalContacts.NONE);
    }
}
