package app.debrief.employee;

import app.debrief.account.OrganizationData;
import app.debrief.common.InvalidInputException;
import app.debrief.scoring.OpeningInterval;
import app.debrief.scoring.Redirection;
import app.debrief.scoring.SessionLengthRule;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes values of a definition's texts; what cannot be read is refused by the name of its member. */
final class DefinitionReader {

    private static final int LONGEST_IDN = 64;

    private final EmployeeDefinition definition;

    DefinitionReader(EmployeeDefinition definition) {
        this.definition = definition;
    }

    String idn() {
        return needed("idn", definition.idn());
    }

    /** The organization, its IDN made of its name if none is given. */
    OrganizationData organization() {
        var name = needed("organization", definition.organization());
        return new OrganizationData(
                organizationIdn(name),
                name,
                read("currency", definition.currency(), Currency::getInstance),
                needed("country", definition.country()).toUpperCase(Locale.ROOT),
                AttributeRules.zone(needed("time_zone", definition.timeZone())));
    }

    EmployeeAttributes attributes() {
        definition.unknown().keySet().stream().findFirst().ifPresent(member -> {
            throw new InvalidInputException(member, "unknown-member");
        });
        return new EmployeeAttributes(
                needed("name", definition.name()),
                definition.industry(),
                AttributeRules.zone(needed("time_zone", definition.timeZone())),
                value(),
                SessionLengthRule.DEFAULT,
                new OpeningTimes(week(), exceptions()),
                orNone(definition.intents()),
                new InternalContacts(set(definition.internalPhones()), set(definition.internalEmails())));
    }

    private String organizationIdn(String name) {
        var given = definition.organizationIdn();
        if (given != null) {
            return given.strip().toLowerCase(Locale.ROOT);
        }
        var slug = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
        if (slug.isEmpty()) {
            throw new InvalidInputException("organization_idn", "blank");
        }
        return slug.substring(0, Math.min(slug.length(), LONGEST_IDN));
    }

    private ValueAttributes value() {
        return new ValueAttributes(
                optional("average_lead_value", definition.averageLeadValue(), BigDecimal::new),
                optional("average_bill_amount", definition.averageBillAmount(), BigDecimal::new),
                definition.unitLabel(),
                optional("conversion_ratio", definition.conversionRatio(), BigDecimal::new),
                optional("redirection", definition.redirection(), Redirection::valueOf),
                optional("recognition", definition.recognition(), BigDecimal::new));
    }

    private Map<DayOfWeek, List<OpeningInterval>> week() {
        var byDay = definition.weeklyHours();
        if (byDay == null) {
            return everyDay();
        }
        if (definition.open() != null || definition.close() != null) {
            throw new InvalidInputException("weekly_hours", "hours-given-twice");
        }
        var week = new EnumMap<DayOfWeek, List<OpeningInterval>>(DayOfWeek.class);
        byDay.forEach((day, intervals) -> week.put(
                read("weekly_hours", day, text -> DayOfWeek.valueOf(text.toUpperCase(Locale.ROOT))),
                intervals("weekly_hours", intervals)));
        return week;
    }

    private Map<DayOfWeek, List<OpeningInterval>> everyDay() {
        if (definition.open() == null && definition.close() == null) {
            return Map.of();
        }
        var open = read("open", definition.open(), text -> OpeningInterval.parse(text, "24:00"));
        return OpeningTimes.daily(read(
                        "close",
                        definition.close(),
                        text -> new OpeningInterval(
                                open.from(),
                                OpeningInterval.parse("00:00", text).to())))
                .weekly();
    }

    private List<OpeningException> exceptions() {
        return orNone(definition.exceptions()).stream()
                .map(exception -> new OpeningException(
                        read("exceptions", exception.date(), LocalDate::parse),
                        needed("exceptions", exception.name()),
                        intervals("exceptions", exception.hours())))
                .toList();
    }

    private static List<OpeningInterval> intervals(String member, @Nullable List<String> texts) {
        return orNone(texts).stream()
                .map(text -> read(member, text, TimesText::interval))
                .toList();
    }

    private static Set<String> set(@Nullable List<String> texts) {
        return new HashSet<>(orNone(texts));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }

    private static String needed(String member, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new InvalidInputException(member, "blank");
        }
        return text.strip();
    }

    private static <T> @Nullable T optional(String member, @Nullable String text, Function<String, T> reader) {
        return text == null ? null : read(member, text, reader);
    }

    private static <T> T read(String member, @Nullable String text, Function<String, T> reader) {
        var needed = needed(member, text);
        try {
            return reader.apply(needed);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new InvalidInputException(member, "unreadable", needed);
        }
    }
}
