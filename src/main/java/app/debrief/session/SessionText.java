package app.debrief.session;

import app.debrief.grid.filter.SearchWords;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The long texts of a session, in a table of their own so that lists stay narrow. */
@Embeddable
public class SessionText {

    static final String TABLE = "session_text";

    @Column(table = TABLE, name = "organization_id", nullable = false)
    private long organizationId;

    @Column(table = TABLE, name = "summary", length = 65535)
    private @Nullable String summary;

    @Column(table = TABLE, name = "comment", length = 65535)
    private @Nullable String comment;

    @Column(table = TABLE, name = "expected_result", length = 65535)
    private @Nullable String expectedResult;

    @Column(table = TABLE, name = "actual_result", length = 65535)
    private @Nullable String actualResult;

    @Column(table = TABLE, name = "intent_title", length = 512)
    private @Nullable String intentTitle;

    @Column(table = TABLE, name = "search_text", length = 16777215)
    private @Nullable String searchText;

    @Column(table = TABLE, name = "raw_json", length = Integer.MAX_VALUE)
    private @Nullable String rawJson;

    protected SessionText() {}

    SessionText(long organizationId) {
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

    /** What the search looks through: the words of contact name, summary and comment, in one column under one index. */
    void index(@Nullable String contactName) {
        searchText = SearchWords.indexed(
                Stream.of(contactName, summary, comment)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n")),
                sign(organizationId));
    }

    /** An organization's words are read without those of others: the index lists them apart. */
    static String sign(long organizationId) {
        return organizationId + "_";
    }
}
