package app.debrief.demo.data;

import static app.debrief.demo.data.DemoFixture.DOCUMENTS;
import static app.debrief.demo.data.DemoFixture.REVIEWS;
import static app.debrief.demo.data.DemoFixture.at;
import static app.debrief.demo.data.DemoFixture.employees;
import static app.debrief.demo.data.DemoFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class DemoCasesTest {

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

    private static Set<String> values(String member) {
        return DOCUMENTS.stream()
                .flatMap(document -> document.get("messages").valueStream())
                .map(message -> text(message, member))
                .collect(Collectors.toSet());
    }
}
