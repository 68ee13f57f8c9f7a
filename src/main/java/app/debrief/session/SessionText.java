package app.debrief.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The long texts of a session, apart from its facts so that lists stay narrow. */
@Entity
@Table(name = "session_text")
public class SessionText {

    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "organization_id", nullable = false)
    private long organizationId;

    @Column(name = "summary", length = 65535)
    private @Nullable String summary;

    @Column(name = "comment", length = 65535)
    private @Nullable String comment;

    @Column(name = "expected_result", length = 65535)
    private @Nullable String expectedResult;

    @Column(name = "actual_result", length = 65535)
    private @Nullable String actualResult;

    @Column(name = "intent_title", length = 512)
    private @Nullable String intentTitle;

    @Column(name = "search_text", length = 16777215)
    private @Nullable String searchText;

    @Column(name = "raw_json", length = Integer.MAX_VALUE)
    private @Nullable String rawJson;

    @SuppressWarnings("NullAway.Init")
    protected SessionText() {}

    SessionText(UUID sessionId, long organizationId) {
        this.sessionId = sessionId;
        this.organizationId = organizationId;
    }

    public @Nullable String summary() {
        return summary;
    }

    public @Nullable String comment() {
        return comment;
    }

    void receive(SessionDocument document) {
        summary = document.texts().summary();
        expectedResult = document.texts().expectedResult();
        actualResult = document.texts().actualResult();
        intentTitle = document.intentTitle();
        rawJson = document.unplaced();
    }

    void commented(@Nullable String text) {
        comment = text;
    }

    /** What the search looks through: contact name, summary and comment in one column, under one index. */
    void index(@Nullable String contactName) {
        searchText = Stream.of(contactName, summary, comment)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
