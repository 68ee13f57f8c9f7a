package app.debrief.demo.data;

import app.debrief.demo.data.DemoOpeningHours.Interval;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** The organizations and employees as the file {@code cast.yaml} describes them, dates counted from today. */
final class Cast {

    private static final TypeReference<List<OrganizationEntry>> FILE = new TypeReference<>() {};

    private final Instant now;
    private final Playbook common = Playbook.read("common");
    private final List<DemoOrganization> organizations = new ArrayList<>();
    private final List<Desk> desks = new ArrayList<>();

    Cast(Instant now) {
        this.now = now;
        DemoFile.read("cast", FILE).forEach(this::open);
    }

    List<DemoOrganization> organizations() {
        return List.copyOf(organizations);
    }

    List<Desk> desks() {
        return List.copyOf(desks);
    }

    private void open(OrganizationEntry entry) {
        var playbooks = entry.employees().stream()
                .map(employee -> Playbook.read(employee.playbook()).with(common))
                .toList();
        var employees = new ArrayList<DemoEmployee>();
        for (int i = 0; i < playbooks.size(); i++) {
            employees.add(
                    entry.employees().get(i).employee(entry.timeZone(), today(entry.timeZone()), playbooks.get(i)));
        }
        var organization = new DemoOrganization(
                entry.idn(),
                entry.name(),
                entry.industry(),
                entry.timeZone(),
                entry.currency(),
                entry.country(),
                List.copyOf(employees));
        organizations.add(organization);
        for (int i = 0; i < playbooks.size(); i++) {
            desks.add(new Desk(
                    organization, employees.get(i), entry.employees().get(i).traffic(), playbooks.get(i)));
        }
    }

    private LocalDate today(ZoneId zone) {
        return now.atZone(zone).toLocalDate();
    }

    private record OrganizationEntry(
            String idn,
            String name,
            String industry,
            ZoneId timeZone,
            String currency,
            String country,
            List<EmployeeEntry> employees) {}

    private record EmployeeEntry(
            String idn,
            String name,
            Map<DayOfWeek, List<Interval>> hours,
            List<ExceptionEntry> exceptions,
            @Nullable BigDecimal averageBillAmount,
            @Nullable String unitLabel,
            @Nullable BigDecimal averageLeadValue,
            @Nullable BigDecimal conversionRatio,
            String redirection,
            @Nullable BigDecimal recognition,
            List<String> internalPhones,
            List<String> internalEmails,
            String playbook,
            Traffic traffic) {

        private DemoEmployee employee(ZoneId zone, LocalDate today, Playbook scripts) {
            return new DemoEmployee(
                    idn,
                    name,
                    zone,
                    hours.isEmpty() ? null : openingHours(today),
                    averageBillAmount,
                    unitLabel,
                    averageLeadValue,
                    conversionRatio,
                    redirection,
                    recognition,
                    scripts.intents(),
                    internalPhones,
                    internalEmails);
        }

        private DemoOpeningHours openingHours(LocalDate today) {
            return new DemoOpeningHours(
                    hours,
                    exceptions.stream()
                            .map(day -> new DemoOpeningHours.SpecialDay(
                                    today.plusDays(day.daysFromToday()), day.name(), day.hours()))
                            .toList());
        }
    }

    private record ExceptionEntry(int daysFromToday, String name, List<Interval> hours) {}
}
