package app.debrief.demo.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DemoSessionsTest {

    private static final Instant NOW = Instant.parse("2026-03-18T16:20:00Z");
    private static final DemoSessions DEMO = DemoSessions.at(NOW);
    private static final List<ObjectNode> DOCUMENTS = DEMO.documents().toList();
    private static final List<DemoReview> REVIEWS = DEMO.reviews().toList();

    @Test
    void theSameMomentGivesTheSameDemo() {
        var again = DemoSessions.at(NOW);

        assertThat(again.documents()).containsExactlyElementsOf(DOCUMENTS);
        assertThat(again.reviews()).containsExactlyElementsOf(REVIEWS);
    }

    @Test
    void laterOnTheSameDayThereIsMoreAndNothingOverChanges() {
        var later = DemoSessions.at(NOW.plus(Duration.ofHours(2))).documents().collect(Collectors.toSet());

        assertThat(later.size()).isGreaterThan(DOCUMENTS.size());
        assertThat(later)
                .containsAll(DOCUMENTS.stream()
                        .filter(document -> document.has("ended_at"))
                        .filter(document -> at(document, "started_at")
                                .isAfter(NOW.minus(Duration.ofDays(60)).plus(Duration.ofHours(2))))
                        .toList());
    }

    @Test
    void thereAreSixOrganizationsInSixTradesWithNineEmployees() {
        assertThat(DEMO.organizations())
                .extracting(DemoOrganization::industry)
                .containsExactlyInAnyOrder(
                        "RESTAURANT", "DENTAL_CLINIC", "HOTEL", "HOME_CLEANING", "CAR_REPAIR", "RETAIL");
        assertThat(employees().map(DemoEmployee::idn).distinct()).hasSize(9);
        assertThat(DEMO.organizations()).extracting(DemoOrganization::currency).contains("USD", "EUR", "GBP");
        assertThat(employees()).anyMatch(employee -> employee.hours() == null);
        assertThat(employees()).anyMatch(employee -> employee.conversionRatio() == null);
    }

    @Test
    void sofiaIsTheOneOfTheTour() {
        var sofia = employees()
                .filter(employee -> employee.idn().equals("sunrise_sofia"))
                .findFirst()
                .orElseThrow();

        assertThat(sofia.averageBillAmount()).isEqualByComparingTo("65");
        assertThat(sofia.conversionRatio()).isEqualByComparingTo("0.9");
        assertThat(sofia.redirection()).isEqualTo("NON_OVERFLOW");
        assertThat(sofia.recognition()).isEqualByComparingTo("0.3");
        assertThat(sofia.timeZone()).hasToString("America/Chicago");
        assertThat(sofia.intents()).contains("## [L] **Reservation**", "## **[T] Cancellation**");
    }

    @Test
    void thereAreAboutThreeThousandSessions() {
        var counts = new TreeMap<String, Integer>();
        DOCUMENTS.forEach(document -> counts.merge(text(document, "employee"), 1, Integer::sum));

        assertThat(DOCUMENTS).hasSizeBetween(2_900, 3_200);
        assertThat(counts.get("sunrise_sofia")).isBetween(650, 760);
        assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(70, 760));
        assertThat(DOCUMENTS.stream()
                        .filter(document -> text(document, "employee").equals("sunrise_sofia"))
                        .filter(document -> at(document, "started_at").isAfter(NOW.minus(Duration.ofDays(7)))))
                .hasSizeBetween(105, 165);
    }

    @ParameterizedTest
    @FieldSource("MOMENTS")
    void everythingHappenedWithinTheLastSixtyDays(Instant now) {
        var documents = DemoSessions.at(now).documents().toList();

        assertThat(documents).hasSizeBetween(2_900, 3_200).allSatisfy(document -> {
            assertThat(at(document, "started_at")).isBetween(now.minus(Duration.ofDays(60)), now);
            assertThat(at(document, "updated_at")).isBeforeOrEqualTo(now);
            assertThat(document.get("messages"))
                    .allSatisfy(message -> assertThat(at(message, "at")).isBeforeOrEqualTo(now));
            if (document.has("ended_at")) {
                assertThat(at(document, "ended_at")).isBetween(at(document, "started_at"), now);
            }
        });
        assertThat(documents.stream()
                        .filter(document -> at(document, "started_at").isAfter(now.minus(Duration.ofDays(1)))))
                .hasSizeGreaterThan(40);
    }

    /** Midnight in a zone, the days on which clocks change, a leap day. */
    static final List<Instant> MOMENTS = Stream.of(
                    "2026-03-29T00:30:00Z", "2026-11-01T06:30:00Z", "2028-02-29T23:59:59.999Z", "2026-06-15T05:00:01Z")
            .map(Instant::parse)
            .toList();

    @Test
    void everyDocumentHasWhatIsNeededAndOrderedMessages() {
        assertThat(DOCUMENTS).allSatisfy(document -> {
            assertThat(text(document, "source_session_id")).isNotBlank().hasSizeLessThanOrEqualTo(128);
            assertThat(text(document, "channel")).isNotBlank();
            assertThat(document.get("messages").size()).isPositive();
            var before = at(document, "started_at");
            int seq = 1;
            for (var message : document.get("messages")) {
                assertThat(message.get("seq").asInt()).isEqualTo(seq++);
                assertThat(at(message, "at")).isAfterOrEqualTo(before);
                assertThat(message.has("content") || message.has("media_ref")).isTrue();
                before = at(message, "at");
            }
            if (document.has("ended_at")) {
                assertThat(before).isBeforeOrEqualTo(at(document, "ended_at"));
            }
        });
        assertThat(DOCUMENTS.stream().map(document -> text(document, "source_session_id")))
                .doesNotHaveDuplicates();
        assertThat(DOCUMENTS)
                .extracting(document -> text(document, "employee"))
                .isSubsetOf(employees().map(DemoEmployee::idn).toList());
        assertThat(DOCUMENTS).extracting(document -> at(document, "started_at")).isSorted();
    }

    @Test
    void noSlotIsLeftUnfilledAndAsrIsNeverTold() {
        assertThat(DOCUMENTS).allSatisfy(document -> {
            assertThat(document.toString()).doesNotContainPattern("\\{[a-z_0-9]+(:[a-z]+)?}");
            assertThat(document.has("asr")).isFalse();
        });
    }

    @Test
    void transcriptsDoNotLookCopied() {
        var seen = new HashSet<String>();
        long copies = DOCUMENTS.stream()
                .filter(document -> document.get("messages").size() >= 6)
                .filter(document -> !seen.add(words(document)))
                .count();

        assertThat(copies).isLessThan(15);
    }

    @Test
    void telephoneNumbersAndAddressesAreFictional() {
        var numbers = new HashSet<String>();
        var addresses = new HashSet<String>();
        DEMO.documents().map(JsonNode::toString).forEach(document -> {
            collect(Pattern.compile("(?<![\\w.-])\\+?\\(?\\d[\\d ().-]{7,}\\d"), document, numbers);
            collect(Pattern.compile("[\\w.+-]+@[\\w.-]*\\w"), document, addresses);
        });
        employees().forEach(employee -> {
            numbers.addAll(employee.internalPhones());
            addresses.addAll(employee.internalEmails());
        });
        numbers.removeIf(number -> number.matches("\\d{4}-\\d\\d-\\d\\d.*"));

        assertThat(numbers).hasSizeGreaterThan(1_000).allSatisfy(number -> assertThat(number.replaceAll("\\D", ""))
                .matches("1?[2-9]\\d\\d55501\\d\\d"
                        + "|(44|0044|0)(77009 ?00|2079460|1614960|1134960)\\d{3}".replace(" ?", "")
                        + "|(49|0049|0)(3023125|4066969|6990009|8999998|2214710)\\d{3}"));
        assertThat(addresses).hasSizeGreaterThan(100).allMatch(address -> address.endsWith(".example"));
    }

    static final List<Arguments> CASES = List.of(
            has("channel", "VOICE", 900),
            has("channel", "SMS", 200),
            has("channel", "CHAT", 300),
            has("channel", "WHATSAPP", 150),
            has("channel", "EMAIL", 80),
            has("channel", "OTHER", 5),
            has("direction", "INBOUND", 2_000),
            has("direction", "OUTBOUND", 15),
            has("direction", "UNKNOWN", 1),
            has("auto_assessment", "YES_A", 1_500),
            has("auto_assessment", "YES_B", 200),
            has("auto_assessment", "NO", 80),
            has("opportunity_exclusion", "REFUSED", 60),
            has("opportunity_exclusion", "UNAVAILABLE", 60),
            has("language", "de", 30),
            has("survey_status", "RESPONDED", 80),
            has("chat_type", "MIXED", 20),
            has("recording_permission", "DENIED", 20),
            has("recording_permission", "NOT_ASKED", 20),
            has("status", "va_connected", 9),
            has("integration", "sandbox/playground", 15),
            of("still running", 18, document -> !document.has("ended_at")),
            of("not analysed", 20, document -> document.has("ended_at") && !document.has("intent_type")),
            of("not assessed", 40, document -> document.has("intent_type") && !document.has("auto_assessment")),
            of("marked as test", 10, document -> document.path("is_test").asBoolean(false)),
            of("from an internal phone", 8, document -> employees().anyMatch(employee -> employee.internalPhones()
                    .contains(document.path("contact").path("phone").asString("")))),
            of("no contact at all", 100, document -> !document.has("contact")),
            of(
                    "contact without a name",
                    200,
                    document ->
                            document.has("contact") && !document.get("contact").has("name")),
            of(
                    "e-mail only",
                    60,
                    document -> document.path("contact").has("email")
                            && !document.path("contact").has("phone")),
            of("lead left to the marker", 300, document -> marked(document, "[L]") && !document.has("is_lead")),
            of("marker inside the emphasis", 50, document -> marked(document, "**[L] ")),
            of("to-do left to the marker", 80, document -> marked(document, "[T]") && !document.has("is_todo")),
            of("cancellation", 80, document -> marked(document, "[T] Cancellation")),
            of("general inquiry", 100, document -> marked(document, "**General Inquiry**")),
            of("units in fractions", 2, document -> document.path("units_value")
                    .asString("1")
                    .contains(".")),
            of("lead value told", 2, document -> document.has("lead_value")),
            of("UTM in the address", 80, document -> document.path("source_url")
                    .asString("")
                    .contains("utm_")),
            of("UTM pairs", 10, document -> document.has("utm")),
            of("tags", 300, document -> document.has("tags")),
            of(
                    "survey of four points",
                    10,
                    document -> document.path("csat").path("scale_max").asInt(5) == 4),
            of("external id", 500, document -> document.has("external_id")),
            of(
                    "number as the country writes it",
                    80,
                    document -> document.path("contact").has("phone")
                            && !document.path("contact").get("phone").asString().startsWith("+")),
            of("name beyond Latin", 20, document -> document.path("contact")
                    .path("name")
                    .asString("")
                    .codePoints()
                    .anyMatch(letter -> letter > 0x250)),
            of("formula", 1, document -> document.path("summary").asString("").startsWith("=HYPERLINK")),
            of("quotes, commas and line breaks", 1, document -> Stream.of("\"", ",", "\n")
                    .allMatch(document.path("actual_result").asString("")::contains)),
            of("script tag in a transcript", 1, document -> document.path("messages")
                    .path(1)
                    .path("content")
                    .asString("")
                    .contains("<script>")),
            of(
                    "very long summary",
                    2,
                    document -> document.path("summary").asString("").length() > 1_800),
            of(
                    "sixty messages and more",
                    8,
                    document -> document.get("messages").size() >= 60),
            of("five hundred messages", 1, document -> document.get("messages").size() >= 500),
            of(
                    "two messages of the customer",
                    20,
                    document -> text(document, "channel").equals("SMS") && from(document, "END_USER") == 2),
            of(
                    "more than ten messages of the customer",
                    10,
                    document -> text(document, "channel").equals("CHAT") && from(document, "END_USER") > 10),
            of("telephone under thirty seconds", 40, document -> seconds(document) < 30),
            of("telephone of five minutes and more", 4, document -> seconds(document) >= 300),
            of("first moment of opening", 5, document -> text(document, "source_session_id")
                    .endsWith("-open")),
            of("moment of closing", 5, document -> text(document, "source_session_id")
                    .endsWith("-close")));

    @ParameterizedTest(name = "{0}")
    @FieldSource("CASES")
    void everyCaseOccurs(String name, int least, Predicate<ObjectNode> predicate) {
        assertThat(DOCUMENTS.stream().filter(predicate)).as(name).hasSizeGreaterThanOrEqualTo(least);
    }

    @Test
    void everyRoleAndKindOfMessageOccurs() {
        assertThat(values("role"))
                .containsExactlyInAnyOrder(
                        "END_USER", "AI_AGENT", "AGENT", "MANAGER", "EXTERNAL_AGENT", "TASK_AGENT", "SYSTEM");
        assertThat(values("kind"))
                .containsExactlyInAnyOrder(
                        "TEXT", "TEMPLATE", "MARKDOWN", "PHOTO", "VIDEO", "EVENT", "ACTION", "IN_CALL_SMS", "WAIT_SMS");
    }

    static Stream<Arguments> reviewCases() {
        return Stream.of(
                review("NO to Yes-B", 5, review -> "YES_B".equals(review.assessment())),
                review("up to Yes-A", 5, review -> "YES_A".equals(review.assessment())),
                review("down to No", 5, review -> "NO".equals(review.assessment())),
                review("five stars", 60, review -> Integer.valueOf(5).equals(review.stars())),
                review("one star", 5, review -> Integer.valueOf(1).equals(review.stars())),
                review("comment", 80, review -> review.comment() != null),
                review("comment that is a formula", 1, review -> "=HYPERLINK(\"x\")".equals(review.comment())),
                review("lead by hand", 1, review -> Boolean.TRUE.equals(review.lead())),
                review("opportunity by hand", 2, review -> Boolean.TRUE.equals(review.opportunity())),
                review("test by hand", 1, review -> Boolean.TRUE.equals(review.test())),
                review("to-do settled", 10, review -> Boolean.FALSE.equals(review.todo())),
                review("done", 80, review -> Boolean.TRUE.equals(review.done())),
                review("archived", 20, review -> Boolean.TRUE.equals(review.archived())),
                review("tags", 20, review -> !review.tags().isEmpty()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reviewCases")
    void peopleDidEverythingThatCanBeDone(String name, int least, Predicate<DemoReview> predicate) {
        assertThat(REVIEWS.stream().filter(predicate)).as(name).hasSizeGreaterThanOrEqualTo(least);
    }

    @Test
    void peopleReviewFinishedSessionsOnce() {
        var finished = DOCUMENTS.stream()
                .filter(document -> document.has("ended_at"))
                .map(document -> text(document, "source_session_id"))
                .collect(Collectors.toSet());

        assertThat(REVIEWS).hasSizeBetween(300, 500);
        assertThat(REVIEWS)
                .extracting(DemoReview::sourceSessionId)
                .doesNotHaveDuplicates()
                .isSubsetOf(finished);
    }

    @ParameterizedTest
    @FieldSource("MOMENTS")
    void owenPrattWaitsForSomeoneWhoSeesThatHisTableWasSaved(Instant now) {
        var demo = DemoSessions.at(now);
        var owen = demo.documents()
                .filter(document ->
                        document.path("contact").path("name").asString("").equals("Owen Pratt"))
                .toList();

        assertThat(owen).singleElement().satisfies(document -> {
            assertThat(text(document, "auto_assessment")).isEqualTo("NO");
            assertThat(document.get("units_value").asInt()).isEqualTo(4);
            assertThat(document.get("contact").get("phone").asString()).isEqualTo("+13125550142");
            var sofia = employees()
                    .filter(employee -> employee.idn().equals("sunrise_sofia"))
                    .findFirst()
                    .orElseThrow();
            var local = at(document, "started_at").atZone(sofia.timeZone());
            assertThat(local.toLocalTime()).hasToString("18:12:08");
            assertThat(Duration.between(local.toInstant(), now)).isBetween(Duration.ZERO, Duration.ofDays(2));
        });
        assertThat(demo.reviews()).noneMatch(review -> review.sourceSessionId().endsWith("owen-pratt"));
    }

    private static Arguments has(String member, String value, int least) {
        return of(member + " " + value, least, document -> document.path(member)
                .asString("")
                .equals(value));
    }

    private static Arguments of(String name, int least, Predicate<ObjectNode> predicate) {
        return Arguments.of(name, least, predicate);
    }

    private static Arguments review(String name, int least, Predicate<DemoReview> predicate) {
        return Arguments.of(name, least, predicate);
    }

    private static Stream<DemoEmployee> employees() {
        return DEMO.organizations().stream().flatMap(organization -> organization.employees().stream());
    }

    private static String text(JsonNode document, String member) {
        return document.path(member).asString("");
    }

    private static Instant at(JsonNode document, String member) {
        return Instant.parse(text(document, member));
    }

    private static boolean marked(ObjectNode document, String marker) {
        return text(document, "intent_type").contains(marker);
    }

    private static long from(ObjectNode document, String role) {
        return document.get("messages")
                .valueStream()
                .filter(message -> text(message, "role").equals(role))
                .count();
    }

    private static long seconds(ObjectNode document) {
        return text(document, "channel").equals("VOICE") && document.has("ended_at")
                ? Duration.between(at(document, "started_at"), at(document, "ended_at"))
                        .toSeconds()
                : 60;
    }

    private static String words(ObjectNode document) {
        return document.get("messages")
                .valueStream()
                .map(message -> text(message, "content"))
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> values(String member) {
        return DOCUMENTS.stream()
                .flatMap(document -> document.get("messages").valueStream())
                .map(message -> text(message, member))
                .collect(Collectors.toSet());
    }

    private static void collect(Pattern pattern, String text, Collection<String> found) {
        pattern.matcher(text).results().forEach(match -> found.add(match.group()));
    }
}
