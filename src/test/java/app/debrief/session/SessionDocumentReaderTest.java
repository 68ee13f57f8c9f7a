package app.debrief.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.debrief.common.Channel;
import app.debrief.scoring.Assessment;
import app.debrief.scoring.OpportunityExclusion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionDocumentReaderTest {

    private static final Map<String, String> NEEDED = Map.of(
            "source_session_id", "\"s-1\"",
            "employee", "\"sofia\"",
            "channel", "\"VOICE\"",
            "started_at", "\"2026-03-02T18:00:00Z\"");

    private static final String WHOLE_DOCUMENT = """
            {"source_system":"newo","source_kind":"CALL","source_session_id":"s-1","employee":"sofia","channel":"Text",
             "direction":"outbound","language":"en-US","started_at":"2026-03-02T12:00:00.1239-06:00",
             "ended_at":"2026-03-02T18:03:24Z>","updated_at":"2026-03-02T18:04:00+0000",
             "contact":{"name":"Owen Pratt","phone":"(312) 555-0142","email":"o@example.com","information":"line 2"},
             "intent_type":"## **[L] Reservation**","is_lead":true,"is_todo":false,"is_test":null,
             "opportunity_exclusion":"refused","units_value":4,"units_label":"guests","lead_value":"260.005",
             "summary":"Asked.\\r\\nBooked.\\u0000","expected_result":"A table","actual_result":"A table",
             "auto_assessment":"Yes-A","integration":"calendar/main","external_id":"E1","tags":["VIP","vip"," "],
             "source_url":"https://example.com/?utm_source=search&utm_campaign=spring%20sale&x=1",
             "utm":{"medium":"cpc","utm_source":"newsletter"},
             "messages":[{"seq":1,"at":"2026-03-02T18:00:01Z","role":"end_user","content":"Hi"},
                         {"seq":2,"at":"2026-03-02T18:00:05Z","role":"AI_AGENT","kind":"photo","sender_name":"Sofia",
                          "content":null,"lang":"en","media_ref":"m/1"}]}
            """;

    @Test
    void everyMemberWithAPlaceIsRead() {
        var document = SessionDocumentReader.read(WHOLE_DOCUMENT).document();

        assertThat(document.key()).isEqualTo(new SourceKey(SourceSystem.NEWO, SourceKind.CALL, "s-1"));
        assertThat(document.employee()).isEqualTo("sofia");
        assertThat(document.channel()).isEqualTo(Channel.SMS);
        assertThat(document.direction()).isEqualTo(Direction.OUTBOUND);
        assertThat(document.language()).isEqualTo("en-US");
        assertThat(document.startedAt()).isEqualTo(Instant.parse("2026-03-02T18:00:00.123Z"));
        assertThat(document.endedAt()).isEqualTo(Instant.parse("2026-03-02T18:03:24Z"));
        assertThat(document.updatedAt()).isEqualTo(Instant.parse("2026-03-02T18:04:00Z"));
        assertThat(document.contact())
                .isEqualTo(new Contact("Owen Pratt", "(312) 555-0142", "o@example.com", "line 2"));
        assertThat(document.intentTitle()).isEqualTo("## **[L] Reservation**");
        assertThat(document.lead()).isTrue();
        assertThat(document.todo()).isFalse();
        assertThat(document.test()).isNull();
        assertThat(document.exclusion()).isEqualTo(OpportunityExclusion.REFUSED);
        assertThat(document.units()).isEqualTo(new BigDecimal("4.00"));
        assertThat(document.unitsLabel()).isEqualTo("guests");
        assertThat(document.leadValue()).isEqualTo(new BigDecimal("260.01"));
        assertThat(document.texts()).isEqualTo(new SessionDocument.Texts("Asked.\nBooked.", "A table", "A table"));
        assertThat(document.autoAssessment()).isEqualTo(Assessment.YES_A);
        assertThat(document.integration()).isEqualTo("calendar/main");
        assertThat(document.externalId()).isEqualTo("E1");
        assertThat(document.tags()).containsExactly("VIP");
        assertThat(document.utm())
                .isEqualTo(Map.of("utm_source", "newsletter", "utm_medium", "cpc", "utm_campaign", "spring sale"));
        assertThat(document.messages())
                .containsExactly(
                        new SessionDocument.Message(
                                1,
                                Instant.parse("2026-03-02T18:00:01Z"),
                                MessageRole.END_USER,
                                MessageKind.TEXT,
                                null,
                                "Hi",
                                null,
                                null),
                        new SessionDocument.Message(
                                2,
                                Instant.parse("2026-03-02T18:00:05Z"),
                                MessageRole.AI_AGENT,
                                MessageKind.PHOTO,
                                "Sofia",
                                null,
                                "en",
                                "m/1"));
    }

    @Test
    void whatIsNotSaidIsNullAndTheRestHasItsDefault() {
        var reading = SessionDocumentReader.read(minimal());
        var document = reading.document();

        assertThat(document.key()).isEqualTo(new SourceKey(SourceSystem.NATIVE, SourceKind.SESSION, "s-1"));
        assertThat(document.direction()).isEqualTo(Direction.INBOUND);
        assertThat(document.endedAt()).isNull();
        assertThat(document.contact()).isEqualTo(Contact.NONE);
        assertThat(document.lead()).isNull();
        assertThat(document.leadValue()).isNull();
        assertThat(document.autoAssessment()).isNull();
        assertThat(document.messages()).isEmpty();
        assertThat(document.unplaced()).isNull();
        assertThat(reading.notices()).isEmpty();
    }

    static List<String> membersWithoutAPlace() {
        return List.of(
                "\"employee_version\":\"7\"",
                "\"customer_ref\":\"c-1\"",
                "\"customer_channel\":{\"id\":\"1\"}",
                "\"account\":{\"name\":\"Main\"}",
                "\"crm_contact_id\":\"CON-17\"",
                "\"ai_csat_score\":4.5",
                "\"ai_csatx_score\":4",
                "\"csat\":{\"score\":5,\"scale_max\":5}",
                "\"survey_status\":\"RESPONDED\"",
                "\"external_url\":\"https://crm.example.com/1\"",
                "\"source_url\":\"https://example.com/\"",
                "\"skills\":[\"spanish\"]",
                "\"user_groups\":[{\"id\":\"1\",\"name\":\"Front\"}]",
                "\"target\":{\"kind\":\"QUEUE\"}",
                "\"widgets\":[{\"id\":\"w\",\"locale\":\"en\"}]",
                "\"attributes\":{\"plan\":\"Gold\"}",
                "\"status\":\"finished\"",
                "\"end_cause\":\"hangup\"",
                "\"engine_type\":\"x\"",
                "\"queued_status\":\"x\"",
                "\"chat_type\":\"bot\"",
                "\"conversations\":[{\"conversation_id\":\"1\"}]",
                "\"participants\":[{\"type\":\"agent\"}]",
                "\"transfers\":[{\"kind\":\"TRANSFER\"}]",
                "\"segments\":[{\"kind\":\"QUEUE\"}]",
                "\"status_history\":[{\"status_code\":1}]",
                "\"dispositions\":[{\"code\":\"Resolved\"}]",
                "\"recordings\":[{\"duration_sec\":12}]",
                "\"recording_permission\":\"granted\"",
                "\"uploads\":[{\"kind\":\"PHOTO\"}]",
                "\"deflections\":[{\"deflection\":\"voicemail\"}]",
                "\"external_refs\":[{\"type\":\"call_id\"}]");
    }

    @ParameterizedTest
    @MethodSource("membersWithoutAPlace")
    void aMemberOfTheFormatWithoutAPlaceIsKeptAsItCame(String member) {
        var reading = SessionDocumentReader.read(with(member));

        assertThat(reading.document().unplaced()).isEqualTo("{" + member + "}");
        assertThat(reading.notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"mood\":\"good\"'                                  | mood             | session.notice.unknown",
                "'\"asr\":70.2'                                       | asr              | session.notice.derived",
                "'\"contact\":{\"title\":\"Dr\"}'                     | contact.title    | session.notice.unknown",
                "'\"messages\":[{\"seq\":4,\"at\":\"2026-03-02T18:00:00Z\",\"role\":\"SYSTEM\",\"mood\":1}]' "
                        + "| messages[].mood  | session.notice.unknown"
            })
    void aMemberThatNobodyKnowsIsKeptAndReported(String member, String path, String notice) {
        var reading = SessionDocumentReader.read(with(member));

        assertThat(reading.notices()).containsExactly(new DocumentNotice(path, notice));
        assertThat(reading.document().unplaced()).contains(path.substring(path.lastIndexOf('.') + 1));
    }

    @Test
    void aLabelThatIsTooLongIsCutAndKeptWhole() {
        var name = "😀".repeat(300);
        var reading = SessionDocumentReader.read(with("\"contact\":{\"name\":\"" + name + "\"}"));

        assertThat(reading.document().contact().name()).isEqualTo("😀".repeat(255));
        assertThat(reading.document().unplaced()).isEqualTo("{\"contact\":{\"name\":\"" + name + "\"}}");
        assertThat(reading.notices()).containsExactly(new DocumentNotice("contact.name", "session.notice.shortened"));
    }

    @Test
    void thePlaceholderOfPlatformsIsNoName() {
        assertThat(SessionDocumentReader.read(with("\"contact\":{\"name\":\"User\"}"))
                        .document()
                        .contact())
                .isEqualTo(Contact.NONE);
    }

    @Test
    void halfACharacterDoesNotReachTheDatabase() {
        var reading = SessionDocumentReader.read(with("\"summary\":\"a\\ud83d\\u0001b\",\"x\":\"\\udc00\""));

        assertThat(reading.document().texts().summary()).isEqualTo("a\uFFFDb");
        assertThat(reading.document().unplaced()).isEqualTo("{\"x\":\"\uFFFD\"}");
    }

    @Test
    void theOrderOfMembersDoesNotCountForTheDigestTheirValuesDo() {
        var document = SessionDocumentReader.read(
                        "{\"language\":\"en\"," + minimal().substring(1))
                .document();
        var reordered = SessionDocumentReader.read(with("\"language\":\"en\"")).document();
        var other = SessionDocumentReader.read(with("\"language\":\"de\"")).document();

        assertThat(document.digest()).hasSize(64).isEqualTo(reordered.digest()).isNotEqualTo(other.digest());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "source_session_id | null                     | source_session_id | missing",
                "source_session_id | \" \"                    | source_session_id | missing",
                "source_session_id | 17                       | source_session_id | no-text",
                "source_session_id | \"{129}\"                | source_session_id | too-long",
                "source_system     | \"AMIGA\"                | source_system     | unknown-value",
                "source_kind       | \"LETTER\"               | source_kind       | unknown-value",
                "employee          | null                     | employee          | missing",
                "employee          | [\"sofia\"]              | employee          | no-text",
                "channel           | null                     | channel           | missing",
                "language          | \"{17}\"                 | language          | too-long",
                "started_at        | null                     | started_at        | missing",
                "started_at        | \"yesterday\"            | started_at        | no-instant",
                "started_at        | \"2026-02-30T10:00:00Z\" | started_at        | no-instant",
                "started_at        | \"2026-03-02T18:00:00\"  | started_at        | no-offset",
                "started_at        | 1741615200               | started_at        | no-text",
                "started_at        | \"1969-12-31T23:59:59Z\" | started_at        | out-of-range",
                "started_at        | \"9999-01-01T00:00:00Z\" | started_at        | out-of-range",
                "ended_at          | \"2026-03-02T17:59:59Z\" | ended_at          | before-start",
                "ended_at          | \"2096-03-02T17:59:59Z\" | ended_at          | out-of-range",
                "updated_at        | \"soon\"                 | updated_at        | no-instant",
                "contact           | \"Owen\"                 | contact           | no-object-here",
                "contact           | {\"phone\":5550142}      | contact.phone     | no-text",
                "contact           | {\"phone\":\"{33}\"}     | contact.phone     | too-long",
                "contact           | {\"email\":\"{256}\"}    | contact.email     | too-long",
                "is_lead           | \"true\"                 | is_lead           | no-flag",
                "is_todo           | 1                        | is_todo           | no-flag",
                "is_test           | []                       | is_test           | no-flag",
                "opportunity_exclusion | \"BORED\"            | opportunity_exclusion | unknown-value",
                "opportunity_exclusion | \"NO_CONTACT\"       | opportunity_exclusion | unknown-value",
                "units_value       | \"four\"                 | units_value       | no-number",
                "units_value       | -1                       | units_value       | out-of-range",
                "lead_value        | 10000000000              | lead_value        | out-of-range",
                "lead_value        | 9999999999.995           | lead_value        | out-of-range",
                "lead_value        | 1e999999999              | lead_value        | out-of-range",
                "lead_value        | {}                       | lead_value        | no-number",
                "auto_assessment   | \"Maybe\"                | auto_assessment   | unknown-value",
                "integration       | \"{129}\"                | integration       | too-long",
                "external_id       | \"{129}\"                | external_id       | too-long",
                "summary           | \"{65536}\"              | summary           | too-long",
                "summary           | {}                       | summary           | no-text",
                "tags              | \"VIP\"                  | tags              | no-array",
                "tags              | [1]                      | tags              | no-text",
                "tags              | [\"{65}\"]               | tags              | too-long",
                "utm               | \"utm_source=x\"         | utm               | no-object-here",
                "utm               | {\"source\":1}           | utm.source        | no-text",
                "messages          | {}                       | messages          | no-array",
                "messages          | [null]                   | messages[0]       | no-object-here",
                "messages          | [{}]                     | messages[0].seq   | missing",
                "messages          | [{\"seq\":-1}]           | messages[0].seq   | out-of-range",
                "messages          | [{\"seq\":1.5}]          | messages[0].seq   | no-number",
                "messages          | [{\"seq\":9999999999}]   | messages[0].seq   | out-of-range",
                "messages          | [{\"seq\":1}]            | messages[0].at    | missing",
                "messages          | [{\"seq\":1,\"at\":\"2026-03-02T18:00:00Z\"}] | messages[0].role | missing",
                "messages          | [{LINE},{LINE}]          | messages[1].seq   | repeated",
            })
    void aWrongValueIsRefusedByItsName(String member, String value, String path, String reason) {
        var refusal = refusal(replaced(member, value));

        assertThat(refusal.member()).isEqualTo(path);
        assertThat(refusal.reasonKey()).isEqualTo("session.document." + reason);
        assertThat(String.valueOf(refusal.value()).length()).isLessThanOrEqualTo(81);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"a\":1}}",
                "{\"a\":NaN}",
                "{\"a\":1,\"a\":2}",
                "{'a':1}",
                "{\"a\":\"\u0001\"}",
                "{\"a\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}"
            })
    void whatIsNoJsonIsRefusedAsAWhole(String text) {
        var refusal = refusal(text);

        assertThat(refusal.member()).isEqualTo(SessionDocumentReader.WHOLE);
        assertThat(refusal.reasonKey()).isEqualTo("session.document.broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "17", "\"text\"", "null"})
    void jsonThatIsNoObjectIsRefused(String text) {
        assertThat(refusal(text).reasonKey()).isEqualTo("session.document.no-object");
    }

    @Test
    void aDocumentOfMillionsOfPartsIsRefused() {
        assertThat(refusal(with("\"x\":[" + "{},".repeat(1_000_000) + "{}]")).reasonKey())
                .isEqualTo("session.document.broken");
    }

    @Test
    void ofThousandsOfUnknownMembersAHundredAreReported() {
        var members = new StringBuilder("\"x\":0");
        for (int i = 0; i < 100_000; i++) {
            members.append(",\"x").append(i).append("\":0");
        }
        var reading = SessionDocumentReader.read(with(members.toString()));

        assertThat(reading.notices()).hasSize(100);
    }

    private static InvalidDocumentException refusal(String json) {
        var refusal = catchThrowableOfType(InvalidDocumentException.class, () -> SessionDocumentReader.read(json));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static String minimal() {
        return """
                {"source_session_id":"s-1","employee":"sofia","channel":"VOICE","started_at":"2026-03-02T18:00:00Z"}""";
    }

    private static String with(String members) {
        return minimal().replaceFirst("}$", ",") + members + "}";
    }

    /** Numbers in braces stand for as many characters. */
    private static String replaced(String member, String value) {
        var text = value.replace("{LINE}", "{\"seq\":1,\"at\":\"2026-03-02T18:00:00Z\",\"role\":\"SYSTEM\"}");
        var length = Pattern.compile("\\{(\\d+)}").matcher(text);
        text = length.replaceAll(found -> "x".repeat(Integer.parseInt(found.group(1))));
        var members = new LinkedHashMap<>(NEEDED);
        members.put(member, text);
        return members.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
