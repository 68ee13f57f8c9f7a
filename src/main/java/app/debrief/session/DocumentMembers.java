package app.debrief.session;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The members of one object within a session document. Each is asked for once, by name and kind; whatever nobody asked
 * for, and the whole of what was cut, remains in {@link #rest()}. Absent, null and blank members are null.
 */
final class DocumentMembers {

    private static final int LONGEST_NAME = 128;
    private static final int MOST_NOTICES = 100;
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");
    private static final BigDecimal AMOUNT_END = BigDecimal.TEN.pow(10);
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,20}(\\.\\d{1,40})?");
    private static final Pattern PLACE = Pattern.compile("\\[\\d+]");
    private static final Pattern SEPARATOR = Pattern.compile("[-\\s]+");
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .parseLenient()
            .appendOffset("+HH", "Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final ObjectNode object;
    private final String path;
    private final Set<DocumentNotice> notices;
    private final Set<String> placed = new HashSet<>();

    /**
     * Opens an object.
     *
     * @param path in front of the names of its members; empty for the document itself
     * @param notices takes what is to be told about members that were cut
     */
    DocumentMembers(ObjectNode object, String path, Set<DocumentNotice> notices) {
        this.object = object;
        this.path = path;
        this.notices = notices;
    }

    /** A text of any length that the database holds. */
    @Nullable
    String text(String name, int mostBytes) {
        return string(name)
                .map(text -> {
                    require(text.getBytes(StandardCharsets.UTF_8).length <= mostBytes, name, "too-long");
                    return text;
                })
                .orElse(null);
    }

    /** A text that means something only as a whole: refused if it is longer than its place. */
    @Nullable
    String identifier(String name, int most) {
        return string(name)
                .map(text -> {
                    require(text.codePointCount(0, text.length()) <= most, name, "too-long");
                    return text;
                })
                .orElse(null);
    }

    /** A text for people, whose beginning is shown if it is longer than its place; the whole stays in the rest. */
    @Nullable
    String label(String name, int most) {
        return string(name)
                .map(text -> {
                    var beginning = CleanText.beginning(text, most);
                    if (beginning.length() < text.length()) {
                        keep(name);
                        note(name, "session.notice.shortened");
                    }
                    return beginning;
                })
                .orElse(null);
    }

    @Nullable
    Boolean flag(String name) {
        return value(name)
                .map(node -> {
                    require(node.isBoolean(), name, "no-flag");
                    return node.booleanValue();
                })
                .orElse(null);
    }

    /** A quantity or an amount of money from zero up, rounded to two decimals; as a number or as its text. */
    @Nullable
    BigDecimal amount(String name) {
        return value(name)
                .map(node -> {
                    require(node.isNumber() || node.isString(), name, "no-number");
                    var text = node.isString() ? node.stringValue().strip() : null;
                    require(text == null || AMOUNT.matcher(text).matches(), name, "no-number");
                    var number = text == null ? node.decimalValue() : new BigDecimal(text);
                    // Compared before it is rounded: a number of a billion digits is cheap only as long as it is short.
                    require(number.signum() >= 0 && number.compareTo(AMOUNT_END) < 0, name, "out-of-range");
                    var rounded = number.precision() - number.scale() < -2
                            ? BigDecimal.ZERO.setScale(2)
                            : number.setScale(2, RoundingMode.HALF_UP);
                    require(rounded.compareTo(AMOUNT_END) < 0, name, "out-of-range");
                    return rounded;
                })
                .orElse(null);
    }

    /** A whole number from zero up. */
    @Nullable
    Integer number(String name) {
        return value(name)
                .map(node -> {
                    require(node.isIntegralNumber(), name, "no-number");
                    require(node.canConvertToInt() && node.intValue() >= 0, name, "out-of-range");
                    return node.intValue();
                })
                .orElse(null);
    }

    /** An instant in ISO 8601 with any offset, cut to milliseconds; some platforms leave a bracket behind it. */
    @Nullable
    Instant instant(String name) {
        return string(name)
                .map(text -> {
                    var instant = parsed(name, text.endsWith(">") ? text.substring(0, text.length() - 1) : text);
                    require(!instant.isBefore(FIRST) && instant.isBefore(END), name, "out-of-range");
                    return instant;
                })
                .orElse(null);
    }

    /** One of a fixed choice, in any case of letters, words joined by dashes, blanks or underscores. */
    <T extends Enum<T>> @Nullable T choice(String name, Class<T> choice) {
        return choice(name, choice, value -> true);
    }

    /** As {@link #choice(String, Class)}, some values left out. */
    <T extends Enum<T>> @Nullable T choice(String name, Class<T> choice, Predicate<T> allowed) {
        return string(name)
                .map(text -> named(text, choice).filter(allowed).orElseThrow(() -> refused(name, "unknown-value")))
                .orElse(null);
    }

    /** As {@link #choice(String, Class)}; what is none of the values counts as another one, and stays in the rest. */
    <T extends Enum<T>> @Nullable T choiceOr(String name, Class<T> choice, T otherwise) {
        return string(name)
                .map(text -> named(text, choice).orElseGet(() -> unknown(name, otherwise)))
                .orElse(null);
    }

    /** What a value without a meaning here counts as; it stays in the rest. */
    <T> T unknown(String name, T otherwise) {
        keep(name);
        note(name, "session.notice.unknown-value");
        return otherwise;
    }

    /** A part of the document that has members of its own. */
    Optional<DocumentMembers> object(String name) {
        return value(name).map(node -> part(node, name));
    }

    /** The parts of an array. */
    List<DocumentMembers> objects(String name) {
        return array(name)
                .map(array -> IntStream.range(0, array.size())
                        .mapToObj(i -> part(array.get(i), name + "[" + i + "]"))
                        .toList())
                .orElse(List.of());
    }

    /** The texts of an array, clean; blank ones are left out. */
    List<String> texts(String name) {
        return array(name)
                .map(array -> StreamSupport.stream(array.spliterator(), false)
                        .map(node -> {
                            require(node.isString(), name, "no-text");
                            return Optional.ofNullable(CleanText.of(node.stringValue()));
                        })
                        .flatMap(Optional::stream)
                        .toList())
                .orElse(List.of());
    }

    /** The names of all members. */
    List<String> names() {
        return List.copyOf(object.propertyNames());
    }

    /** Insists on a member. */
    <T> T needed(String name, @Nullable T value) {
        if (value == null) {
            throw refused(name, "missing");
        }
        return value;
    }

    /** Refuses the document because of a member if something does not hold. */
    void require(boolean holds, String name, String reason) {
        if (!holds) {
            throw refused(name, reason);
        }
    }

    /** The members that have no place of their own, as they came. */
    ObjectNode rest() {
        var rest = object.objectNode();
        object.properties().stream()
                .filter(member -> !placed.contains(member.getKey()))
                .forEach(member -> rest.set(member.getKey(), member.getValue()));
        return rest;
    }

    /** Leaves a member in the rest although it was read. */
    void keep(String name) {
        placed.remove(name);
    }

    /** Tells something about a member, unless something was told about it before. */
    void note(String name, String noticeKey) {
        var member = CleanText.beginning(PLACE.matcher(path + name).replaceAll("[]"), LONGEST_NAME);
        if (notices.size() < MOST_NOTICES
                && notices.stream().noneMatch(notice -> notice.member().equals(member))) {
            notices.add(new DocumentNotice(member, noticeKey));
        }
    }

    private static <T extends Enum<T>> Optional<T> named(String text, Class<T> choice) {
        var wanted = SEPARATOR.matcher(text).replaceAll("_").toUpperCase(Locale.ROOT);
        return Stream.of(choice.getEnumConstants())
                .filter(value -> value.name().equals(wanted))
                .findFirst();
    }

    private DocumentMembers part(JsonNode node, String name) {
        if (node instanceof ObjectNode part) {
            return new DocumentMembers(part, path + name + ".", notices);
        }
        throw refused(name, node, "no-object-here");
    }

    private Optional<ArrayNode> array(String name) {
        return value(name).map(node -> {
            require(node.isArray(), name, "no-array");
            return (ArrayNode) node;
        });
    }

    private Optional<String> string(String name) {
        return value(name).map(node -> {
            require(node.isString(), name, "no-text");
            return CleanText.of(node.stringValue());
        });
    }

    private Optional<JsonNode> value(String name) {
        var node = object.get(name);
        placed.add(name);
        return node == null || node.isNull() ? Optional.empty() : Optional.of(node);
    }

    private Instant parsed(String name, String text) {
        try {
            return switch (MOMENT.parseBest(text, OffsetDateTime::from, LocalDateTime::from)) {
                case OffsetDateTime moment -> moment.toInstant().truncatedTo(ChronoUnit.MILLIS);
                default -> throw refused(name, "no-offset");
            };
        } catch (DateTimeException e) {
            throw refused(name, "no-instant");
        }
    }

    private InvalidDocumentException refused(String name, String reason) {
        return refused(name, object.get(name), reason);
    }

    private InvalidDocumentException refused(String name, @Nullable JsonNode node, String reason) {
        var value = node == null ? null : node.isString() ? node.stringValue() : node.toString();
        return new InvalidDocumentException(path + name, value, "session.document." + reason);
    }
}
