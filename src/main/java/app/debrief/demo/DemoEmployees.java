package app.debrief.demo;

import app.debrief.account.Organization;
import app.debrief.demo.data.DemoEmployee;
import app.debrief.demo.data.DemoOpeningHours;
import app.debrief.employee.EmployeeAttributes;
import app.debrief.employee.EmployeeEditor;
import app.debrief.employee.InternalContacts;
import app.debrief.employee.NewEmployee;
import app.debrief.employee.OpeningException;
import app.debrief.employee.OpeningTimes;
import app.debrief.employee.ValueAttributes;
import app.debrief.scoring.OpeningInterval;
import app.debrief.scoring.Redirection;
import app.debrief.scoring.SessionLengthRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hires the AI employees of the demo. */
@Component
class DemoEmployees {

    private final EmployeeEditor employees;

    DemoEmployees(EmployeeEditor employees) {
        this.employees = employees;
    }

    void hire(Organization organization, String industry, DemoEmployee entered) {
        employees.create(new NewEmployee(
                organization.id(),
                entered.idn(),
                new EmployeeAttributes(
                        entered.name(),
                        industry,
                        entered.timeZone(),
                        new ValueAttributes(
                                entered.averageLeadValue(),
                                entered.averageBillAmount(),
                                entered.unitLabel(),
                                entered.conversionRatio(),
                                Redirection.valueOf(entered.redirection()),
                                entered.recognition()),
                        SessionLengthRule.DEFAULT,
                        times(entered.hours()),
                        entered.intents(),
                        new InternalContacts(
                                Set.copyOf(entered.internalPhones()), Set.copyOf(entered.internalEmails())))));
    }

    private static OpeningTimes times(@Nullable DemoOpeningHours hours) {
        return hours == null
                ? OpeningTimes.NOT_CONFIGURED
                : new OpeningTimes(
                        hours.weekly().entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, day -> intervals(day.getValue()))),
                        hours.exceptions().stream()
                                .map(day -> new OpeningException(day.date(), day.name(), intervals(day.intervals())))
                                .toList());
    }

    private static List<OpeningInterval> intervals(List<DemoOpeningHours.Interval> entered) {
        return entered.stream()
                .map(interval -> OpeningInterval.parse(interval.open(), interval.close()))
                .toList();
    }
}
