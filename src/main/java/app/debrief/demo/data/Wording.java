package app.debrief.demo.data;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fills the slots of one conversation: {@code {day}}, {@code {guests:word}}. What has been said stays said, so the table
 * that was asked for on Friday is confirmed for Friday.
 */
final class Wording {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z_0-9]+)(?::([a-z]+))?}");
    private static final String ENTRY = "entry";
    private static final String ANONYMOUS = "the customer";

    private final Desk desk;
    private final Person person;
    private final People people;
    private final List<String> places;
    private final Locale locale;
    private final LocalDate today;
    private final Dice dice;
    private final @Nullable String units;
    private final Map<String, String> said = new HashMap<>();
    private final Set<String> mentioned = new HashSet<>();
    private final List<String> entries = new ArrayList<>();

    Wording(
            Desk desk,
            DemoScenario scenario,
            Person person,
            People people,
            DemoChannel channel,
            Locale locale,
            LocalDate today,
            Dice dice) {
        this.desk = desk;
        this.person = person;
        this.people = people;
        this.places = places(channel);
        this.locale = locale;
        this.today = today;
        this.dice = dice;
        this.units = scenario.units();
    }

    /** Endings of the names of phrases, the most particular first. */
    private static List<String> places(DemoChannel channel) {
        return switch (channel) {
            case VOICE -> List.of(".voice", "");
            case SMS, WHATSAPP -> List.of(".message", ".text", "");
            case CHAT, EMAIL, OTHER -> List.of(".text", "");
        };
    }

    String fill(String template) {
        var text = new StringBuilder();
        Matcher slot = SLOT.matcher(template);
        while (slot.find()) {
            slot.appendReplacement(text, Matcher.quoteReplacement(value(slot.group(1), slot.group(2))));
        }
        return slot.appendTail(text).toString();
    }

    /** Whether the customer gave the name, the number or the address that the slot stands for. */
    boolean mentioned(String slot) {
        return mentioned.contains(slot);
    }

    /** What the refrain was sung about forgets itself, so that the next time is about something else. */
    void refrain(Runnable once) {
        var before = Set.copyOf(said.keySet());
        once.run();
        var entry = said.get(ENTRY);
        if (entry != null) {
            entries.add(entry);
        }
        said.keySet().retainAll(before);
    }

    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Fills a sentence about the conversation, which knows no name that was not given in it. */
    String report(String template) {
        boolean named = mentioned("name") || mentioned("first");
        return sentence(
                fill(named ? template : template.replace("{name}", ANONYMOUS).replace("{first}", ANONYMOUS)));
    }

    /** How many guests or square feet it is about; null where the scenario counts none. */
    @Nullable
    BigDecimal quantity() {
        return units == null ? null : new BigDecimal(fill(units));
    }

    private String value(String name, @Nullable String form) {
        mentioned.add(name);
        var phrases = choices(desk.playbook().phrases(), name);
        if (phrases != null) {
            return fill(dice.pick(phrases));
        }
        var value = said.get(name);
        if (value == null) {
            value = draw(name);
            said.put(name, value);
        }
        return form == null ? value : inForm(value, form);
    }

    private String draw(String name) {
        var slots = choices(desk.playbook().slots(), name);
        if (slots != null) {
            return fill(dice.pick(slots));
        }
        return switch (name) {
            case "name" -> person.name();
            case "first" -> person.first();
            case "phone" -> person.phone().national();
            case "email" -> person.email();
            case "guest" -> people.anyName(desk, dice);
            case "entry_count" -> Integer.toString(entries.size());
            case "entries" -> String.join("; ", entries);
            case "employee" -> desk.employee().name();
            case "business" -> desk.organization().name();
            case "site" -> desk.traffic().site();
            case "worth" -> worth();
            case "ref" -> desk.traffic().records() + "-" + dice.between(10_000, 99_999);
            case "booking_date", "other_date", "past_date" -> date(name).toString();
            case "day" -> weekday(LocalDate.parse(value("booking_date", null)));
            case "date" -> dayOfMonth(LocalDate.parse(value("booking_date", null)));
            case "day2" -> weekday(LocalDate.parse(value("other_date", null)));
            case "date2" -> dayOfMonth(LocalDate.parse(value("other_date", null)));
            case "past" -> dayOfMonth(LocalDate.parse(value("past_date", null)));
            case "month" -> today.plusMonths(1).getMonth().getDisplayName(TextStyle.FULL, locale);
            case "today" -> weekday(today);
            default -> throw new IllegalArgumentException("Nothing to say for {" + name + "}");
        };
    }

    /** What the assistant may quote: units times their price. */
    private String worth() {
        var quantity = quantity();
        var price = desk.employee().averageBillAmount();
        if (quantity == null || price == null) {
            throw new IllegalArgumentException("A price can be quoted only for units");
        }
        return Numerals.money(quantity.multiply(price), desk.organization().currency());
    }

    private LocalDate date(String name) {
        return switch (name) {
            case "booking_date" -> open(today.plusDays(dice.between(1, 6)));
            case "other_date" ->
                open(LocalDate.parse(value("booking_date", null)).plusDays(dice.between(1, 2)));
            default -> today.minusDays(dice.between(2, 20));
        };
    }

    /** The date, or the next on which the business is open; from Monday to Friday where nobody knows. */
    private LocalDate open(LocalDate date) {
        var day = date;
        while (closed(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean closed(LocalDate day) {
        var hours = desk.employee().hours();
        return hours == null
                ? day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                : hours.on(day).isEmpty();
    }

    private String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
    }

    private String dayOfMonth(LocalDate date) {
        var pattern =
                switch (locale.getLanguage() + "-" + desk.organization().country()) {
                    case "en-US" -> "MMMM d";
                    case "de-DE" -> "d. MMMM";
                    default -> "d MMMM";
                };
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    private String inForm(String value, String form) {
        return switch (form) {
            case "word" -> Numerals.word(value, locale);
            case "money" ->
                Numerals.money(new BigDecimal(value), desk.organization().currency());
            case "plus" -> Integer.toString(Integer.parseInt(value) + 1);
            case "cap" -> value.substring(0, 1).toUpperCase(locale) + value.substring(1);
            default -> throw new IllegalArgumentException("No such form: " + form);
        };
    }

    private @Nullable List<String> choices(Map<String, List<String>> from, String name) {
        for (var place : places) {
            var choices = from.get(name + place);
            if (choices != null) {
                return choices;
            }
        }
        return null;
    }
}
