package app.debrief.session;

import static app.debrief.grid.Placement.shown;
import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.grid.Catalogue;
import app.debrief.grid.Column;
import app.debrief.grid.ColumnType;
import app.debrief.grid.FileHeader;
import app.debrief.grid.ListState;
import app.debrief.grid.filter.FlagFilter;
import app.debrief.grid.filter.MomentRange.Last;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SessionColumnsTest {

    static final List<Column<Session, ?>> COLUMNS = SessionColumns.FOR_BUILDER.columns();

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages.session");

    @Test
    void theBuilderListsTwentySixFieldsBesideDateTimeAndChannel() {
        assertThat(SessionColumns.FOR_BUILDER.listed())
                .hasSize(28)
                .startsWith(SessionColumns.STARTED_AT)
                .extracting(column -> TEXTS.getString(column.labelKey()))
                .containsExactlyInAnyOrder(
                        "Date/Time",
                        "Channel",
                        "Is Archived",
                        "Session Type",
                        "Is Lead",
                        "Is Opportunity",
                        "ASR",
                        "Is Test",
                        "Is Todo",
                        "Contact",
                        "Contact Information",
                        "Summary",
                        "Lead Value",
                        "Conversion Rate",
                        "Recognition",
                        "Session Length",
                        "Auto assessment",
                        "Human assessment",
                        "Conversation Quality",
                        "Working Hours",
                        "Comment",
                        "Units",
                        "Integration / Connector",
                        "External ID",
                        "Actual Result",
                        "Expected Result",
                        "Session Id",
                        "UTMs");
    }

    @Test
    void theSessionReportHasItsTwentyFourHeadersInOrder() {
        assertThat(SessionColumns.FOR_BUILDER
                        .report(SessionColumns.SESSION_REPORT)
                        .keySet())
                .extracting(FileHeader::header)
                .containsExactly(
                        "Date/Time",
                        "Session Type",
                        "Is Lead",
                        "Is Opportunity",
                        "Is Test",
                        "Contact",
                        "Contact Information",
                        "External ID",
                        "Summary",
                        "Lead Value",
                        "ASR",
                        "Conversation Rate",
                        "ASR Recognition",
                        "Auto Assessment",
                        "Human Assessment",
                        "Conversation Quality",
                        "Working Hours",
                        "Comment",
                        "Channel",
                        "Actual Result",
                        "Expected Result",
                        "Agent IDN",
                        "Units",
                        "Integration");
    }

    @ParameterizedTest
    @FieldSource("COLUMNS")
    void everyFieldHasALabelAndAnExplanation(Column<Session, ?> column) {
        assertThat(TEXTS.getString(column.labelKey())).isNotBlank();
        assertThat(TEXTS.getString(column.helpKey())).isNotBlank();
    }

    @Test
    void longTextsAndListsCannotBeSorted() {
        assertThat(SessionColumns.FOR_BUILDER.listed().stream().filter(column -> !column.sortable()))
                .containsExactlyInAnyOrder(
                        SessionColumns.SUMMARY,
                        SessionColumns.COMMENT,
                        SessionColumns.EXPECTED_RESULT,
                        SessionColumns.ACTUAL_RESULT,
                        SessionColumns.UTM);
    }

    @Test
    void e4TheDefaultsAreTheLastThirtyDaysLiveAndNotArchived() {
        var defaults = SessionColumns.FOR_BUILDER.defaults();
        assertThat(defaults.parameter(SessionColumns.STARTED_AT)).contains(Last.LAST_30_DAYS.parameter());
        assertThat(defaults.parameter(SessionColumns.IS_TEST)).contains("live");
        assertThat(defaults.parameter(SessionColumns.IS_ARCHIVED)).contains("no");
        assertThat(defaults.filters()).hasSize(3);
    }

    @Test
    void aFieldDeclaredOnceAppearsInListPickerFiltersAndAddress() {
        var urgent = new Catalogue<Session>("session")
                .computed(
                        "is_urgent",
                        new ColumnType.Flag(),
                        (root, criteria) -> criteria.and(
                                criteria.isTrue(root.get(Session_.todo)), criteria.isFalse(root.get(Session_.test))))
                .in(SessionAudience.BUILDER, shown(29))
                .filter(FlagFilter::of)
                .build();
        var set = SessionColumns.FOR_BUILDER.plus(List.of(urgent));

        assertThat(set.listed()).contains(urgent);
        assertThat(set.initial()).contains(urgent);
        assertThat(set.filters()).contains(urgent.filter().orElseThrow());
        var parsed = ListState.parse(
                set,
                SessionColumns.NEWEST_FIRST,
                Map.of("is_urgent", List.of("yes"), "sort", List.of("is_urgent"), "columns", List.of("is_urgent,asr")));
        assertThat(parsed.dropped()).isEmpty();
        assertThat(parsed.state().columns()).isEqualTo(List.of(urgent, SessionColumns.ASR));
        assertThat(parsed.state().parameters(set, SessionColumns.NEWEST_FIRST))
                .containsEntry("is_urgent", "yes")
                .containsEntry("sort", "is_urgent")
                .containsEntry("columns", "is_urgent,asr");
    }
}
