package app.debrief.demo.data;

import static app.debrief.demo.data.DemoFixture.DEMO;
import static app.debrief.demo.data.DemoFixture.DOCUMENTS;
import static app.debrief.demo.data.DemoFixture.NOW;
import static app.debrief.demo.data.DemoFixture.REVIEWS;
import static app.debrief.demo.data.DemoFixture.at;
import static app.debrief.demo.data.DemoFixture.employees;
import static app.debrief.demo.data.DemoFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DemoSessionsTest {

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
            assertThat(sofia.hours()).isNotNull().satisfies(hours -> assertThat(hours.on(local.toLocalDate()))
                    .anyMatch(interval -> local.toLocalTime().isAfter(interval.opens())
                            && local.toLocalTime().isBefore(interval.closes())));
            assertThat(Duration.between(local.toInstant(), now)).isBetween(Duration.ZERO, Duration.ofDays(2));
        });
        assertThat(demo.reviews()).noneMatch(review -> review.sourceSessionId().endsWith("owen-pratt"));
    }

    private static String words(ObjectNode document) {
        return document.get("messages")
                .valueStream()
                .map(message -> text(message, "content"))
                .collect(Collectors.joining("\n"));
    }

    private static void collect(Pattern pattern, String text, Collection<String> found) {
        pattern.matcher(text).results().forEach(match -> found.add(match.group()));
    }
}
