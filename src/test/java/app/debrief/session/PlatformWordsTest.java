package app.debrief.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.debrief.common.Channel;
import org.junit.jupiter.api.Test;

class PlatformWordsTest {

    @Test
    void aWordOfThePlatformsOwnIsKeptBesideTheGeneralOne() {
        var reading = SessionDocumentReader.read("""
                {"source_session_id":"s-1","employee":"sofia","channel":"Pigeon","direction":"sideways",
                 "started_at":"2026-03-02T18:00:00Z",
                 "messages":[{"seq":1,"at":"2026-03-02T18:00:00Z","role":"HERALD","kind":"SCROLL","content":"Hear!"},
                             {"seq":2,"at":"2026-03-02T18:00:01Z","role":"SYSTEM","kind":"wait sms"}]}
                """);
        var document = reading.document();

        assertThat(document.channel()).isEqualTo(Channel.OTHER);
        assertThat(document.direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(document.messages())
                .extracting(SessionDocument.Message::role, SessionDocument.Message::kind)
                .containsExactly(
                        tuple(MessageRole.SYSTEM, MessageKind.TEXT), tuple(MessageRole.SYSTEM, MessageKind.WAIT_SMS));
        assertThat(document.unplaced()).isEqualTo("""
                {"channel":"Pigeon","direction":"sideways",\
                "messages":[{"role":"HERALD","kind":"SCROLL","seq":1}]}""");
        assertThat(reading.notices())
                .extracting(DocumentNotice::member, DocumentNotice::reasonKey)
                .containsExactlyInAnyOrder(
                        tuple("channel", "session.notice.unknown-value"),
                        tuple("direction", "session.notice.unknown-value"),
                        tuple("messages[].role", "session.notice.unknown-value"),
                        tuple("messages[].kind", "session.notice.unknown-value"));
    }
}
