package app.debrief.employee;

import app.debrief.scoring.OpeningInterval;
import java.time.LocalDate;
import java.util.List;

/**
 * A date on which the business keeps other hours than in any other week.
 *
 * @param name for people, such as the name of a holiday
 * @param intervals what begins on that date in place of the week's intervals; empty if closed
 */
public record OpeningException(LocalDate date, String name, List<OpeningInterval> intervals) {

    public OpeningException {
        intervals = OpeningTimes.earliestFirst(intervals);
    }
}
