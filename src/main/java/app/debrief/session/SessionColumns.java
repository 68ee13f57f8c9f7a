package app.debrief.session;

import static app.debrief.grid.Placement.detail;
import static app.debrief.grid.Placement.hidden;
import static app.debrief.grid.Placement.shown;
import static app.debrief.session.SessionAudience.BUILDER;

import app.debrief.common.Channel;
import app.debrief.employee.Employee;
import app.debrief.employee.Employee_;
import app.debrief.grid.Catalogue;
import app.debrief.grid.Column;
import app.debrief.grid.ColumnSet;
import app.debrief.grid.ColumnType.Choice;
import app.debrief.grid.ColumnType.Flag;
import app.debrief.grid.ColumnType.Identifier;
import app.debrief.grid.ColumnType.LongText;
import app.debrief.grid.ColumnType.Moment;
import app.debrief.grid.ColumnType.Money;
import app.debrief.grid.ColumnType.Percent;
import app.debrief.grid.ColumnType.Seconds;
import app.debrief.grid.ColumnType.Stars;
import app.debrief.grid.ColumnType.Text;
import app.debrief.grid.Sort;
import app.debrief.grid.filter.ChoiceFilter;
import app.debrief.grid.filter.FlagFilter;
import app.debrief.grid.filter.MomentFilter;
import app.debrief.grid.filter.MomentRange.Last;
import app.debrief.grid.filter.SearchFilter;
import app.debrief.grid.filter.ValuesFilter;
import app.debrief.grid.jpa.ListFunctions;
import app.debrief.scoring.Assessment;
import app.debrief.scoring.SessionLength;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.criteria.JpaRoot;

/** The one catalogue of session fields. Every screen, address and file is derived from it. */
public final class SessionColumns {

    /** The session report of fixed form: 24 columns with headers that are never translated. */
    public static final String SESSION_REPORT = "session-report";

    private static final Catalogue<Session> CATALOGUE = new Catalogue<>("session");
    private static final String NOT_ANALYSED = "session.empty.not-analysed";
    private static final String NOT_ASSESSED = "session.empty.not-assessed";

    public static final Column<Session, Instant> STARTED_AT = CATALOGUE
            .field("started_at", new Moment(), Session_.STARTED_AT)
            .in(BUILDER, shown(1))
            .header(SESSION_REPORT, 1, "Date/Time")
            .filter(c -> new MomentFilter<>(c, Last.LAST_30_DAYS))
            .width(112)
            .build();

    public static final Column<Session, Channel> CHANNEL = CATALOGUE
            .field("channel", new Choice<>(Channel.class, SessionLooks::of), Session_.CHANNEL)
            .in(BUILDER, shown(2))
            .header(SESSION_REPORT, 19, "Channel")
            .filter(c -> ChoiceFilter.of(c, Channel.class))
            .width(104)
            .build();

    public static final Column<Session, String> CONTACT = CATALOGUE
            .field("contact_name", new Text(), Session_.CONTACT, Contact_.NAME)
            .in(BUILDER, shown(3))
            .header(SESSION_REPORT, 6, "Contact")
            .placeholder("session.empty.contact")
            .width(112)
            .build();

    public static final Column<Session, String> INTENT_TYPE = CATALOGUE
            .field("intent_type", new Text(), Session_.INTENT_TYPE)
            .in(BUILDER, shown(4))
            .header(SESSION_REPORT, 2, "Session Type")
            .empty(NOT_ANALYSED)
            .width(120)
            .build();

    public static final Column<Session, String> SUMMARY = CATALOGUE
            .field("summary", new LongText(), Session_.TEXT, SessionText_.SUMMARY)
            .in(BUILDER, shown(5))
            .header(SESSION_REPORT, 9, "Summary")
            .empty(NOT_ANALYSED)
            .width(160)
            .build();

    public static final Column<Session, Assessment> AUTO_ASSESSMENT = CATALOGUE
            .field(
                    "auto_assessment",
                    new Choice<>(Assessment.class, SessionLooks::of),
                    Session_.WORTH,
                    Worth_.AUTO_ASSESSMENT)
            .in(BUILDER, shown(6))
            .header(SESSION_REPORT, 14, "Auto Assessment")
            .filter(c -> ChoiceFilter.orAbsent(c, Assessment.class))
            .empty(NOT_ASSESSED)
            .width(104)
            .build();

    public static final Column<Session, Assessment> HUMAN_ASSESSMENT = CATALOGUE
            .field(
                    "human_assessment",
                    new Choice<>(Assessment.class, SessionLooks::of),
                    Session_.WORTH,
                    Worth_.HUMAN_ASSESSMENT)
            .in(BUILDER, shown(7))
            .header(SESSION_REPORT, 15, "Human Assessment")
            .filter(c -> ChoiceFilter.orAbsent(c, Assessment.class))
            .empty(NOT_ASSESSED)
            .width(104)
            .build();

    public static final Column<Session, Integer> QUALITY_STARS = CATALOGUE
            .field("quality_stars", new Stars(), Session_.QUALITY_STARS)
            .in(BUILDER, shown(8))
            .header(SESSION_REPORT, 16, "Conversation Quality")
            .empty("session.empty.not-rated")
            .width(92)
            .build();

    public static final Column<Session, Boolean> IS_OPPORTUNITY = CATALOGUE
            .field("is_opportunity", new Flag(), Session_.WORTH, Worth_.OPPORTUNITY)
            .in(BUILDER, shown(9))
            .header(SESSION_REPORT, 4, "Is Opportunity")
            .filter(FlagFilter::of)
            .empty(NOT_ANALYSED)
            .width(112)
            .build();

    public static final Column<Session, BigDecimal> ASR = CATALOGUE
            .field("asr", new Money(), Session_.WORTH, Worth_.ASR)
            .in(BUILDER, shown(10))
            .header(SESSION_REPORT, 11, "ASR")
            .width(92)
            .build();

    public static final Column<Session, Boolean> IS_TODO = CATALOGUE
            .field("is_todo", new Flag(SessionLooks.TODO), Session_.TODO)
            .in(BUILDER, shown(11))
            .filter(FlagFilter::of)
            .width(92)
            .build();

    public static final Column<Session, Boolean> IS_ARCHIVED = CATALOGUE
            .field("is_archived", new Flag(), Session_.ARCHIVED)
            .in(BUILDER, hidden(12))
            .filter(c -> new FlagFilter<>(c, "yes", "no", false))
            .width(90)
            .build();

    public static final Column<Session, Boolean> IS_LEAD = CATALOGUE
            .field("is_lead", new Flag(), Session_.WORTH, Worth_.LEAD)
            .in(BUILDER, hidden(13))
            .header(SESSION_REPORT, 3, "Is Lead")
            .filter(FlagFilter::of)
            .empty(NOT_ANALYSED)
            .width(84)
            .build();

    public static final Column<Session, Boolean> IS_TEST = CATALOGUE
            .field("is_test", new Flag(), Session_.TEST)
            .in(BUILDER, hidden(14))
            .header(SESSION_REPORT, 5, "Is Test")
            .filter(c -> new FlagFilter<>(c, "test", "live", false))
            .width(84)
            .build();

    public static final Column<Session, String> CONTACT_INFORMATION = CATALOGUE
            .computed("contact_information", new Text(), (root, criteria) -> {
                var contact = root.get(Session_.contact);
                return criteria.function(
                        ListFunctions.JOIN_PRESENT,
                        String.class,
                        contact.get(Contact_.phone),
                        contact.get(Contact_.email),
                        contact.get(Contact_.information));
            })
            .in(BUILDER, hidden(15))
            .header(SESSION_REPORT, 7, "Contact Information")
            .width(170)
            .build();

    public static final Column<Session, BigDecimal> LEAD_VALUE = CATALOGUE
            .field("lead_value", new Money(), Session_.WORTH, Worth_.LEAD_VALUE)
            .in(BUILDER, hidden(16))
            .header(SESSION_REPORT, 10, "Lead Value")
            .empty(NOT_ANALYSED)
            .width(120)
            .build();

    public static final Column<Session, BigDecimal> CONVERSION_RATE = CATALOGUE
            .field("conversion_rate", new Percent(), Session_.WORTH, Worth_.SNAPSHOT, ValueSnapshot_.CONVERSION_RATE)
            .in(BUILDER, hidden(17))
            .header(SESSION_REPORT, 12, "Conversation Rate")
            .width(120)
            .build();

    public static final Column<Session, BigDecimal> RECOGNITION = CATALOGUE
            .field("recognition", new Percent(), Session_.WORTH, Worth_.RECOGNITION)
            .in(BUILDER, hidden(18))
            .header(SESSION_REPORT, 13, "ASR Recognition")
            .width(110)
            .build();

    public static final Column<Session, SessionLength> SESSION_LENGTH = CATALOGUE
            .field("session_length", new Choice<>(SessionLength.class), Session_.SESSION_LENGTH)
            .in(BUILDER, hidden(19))
            .filter(c -> ChoiceFilter.of(c, SessionLength.class))
            .width(120)
            .build();

    public static final Column<Session, Boolean> IN_WORKING_HOURS = CATALOGUE
            .field("in_working_hours", new Flag(), Session_.WORTH, Worth_.IN_WORKING_HOURS)
            .in(BUILDER, hidden(20))
            .header(SESSION_REPORT, 17, "Working Hours")
            .width(120)
            .build();

    public static final Column<Session, String> COMMENT = CATALOGUE
            .field("comment", new LongText(), Session_.TEXT, SessionText_.COMMENT)
            .in(BUILDER, hidden(21))
            .header(SESSION_REPORT, 18, "Comment")
            .width(200)
            .build();

    public static final Column<Session, String> UNITS = CATALOGUE
            .computed("units_value", new Text(), (root, criteria) -> {
                var worth = root.get(Session_.worth);
                return criteria.function(
                        ListFunctions.QUANTITY_TEXT,
                        String.class,
                        worth.get(Worth_.units),
                        worth.get(Worth_.unitsLabel));
            })
            .in(BUILDER, hidden(22))
            .header(SESSION_REPORT, 23, "Units")
            .sortedBy((root, criteria) -> root.get(Session_.worth).get(Worth_.units))
            .width(110)
            .build();

    public static final Column<Session, String> INTEGRATION = CATALOGUE
            .field("integration", new Text(), Session_.INTEGRATION)
            .in(BUILDER, hidden(23))
            .header(SESSION_REPORT, 24, "Integration")
            .filter(ValuesFilter::new)
            .width(150)
            .build();

    public static final Column<Session, String> EXTERNAL_ID = CATALOGUE
            .field("external_id", new Text(), Session_.EXTERNAL_ID)
            .in(BUILDER, hidden(24))
            .header(SESSION_REPORT, 8, "External ID")
            .width(120)
            .build();

    public static final Column<Session, String> ACTUAL_RESULT = CATALOGUE
            .field("actual_result", new LongText(), Session_.TEXT, SessionText_.ACTUAL_RESULT)
            .in(BUILDER, hidden(25))
            .header(SESSION_REPORT, 20, "Actual Result")
            .empty(NOT_ANALYSED)
            .width(220)
            .build();

    public static final Column<Session, String> EXPECTED_RESULT = CATALOGUE
            .field("expected_result", new LongText(), Session_.TEXT, SessionText_.EXPECTED_RESULT)
            .in(BUILDER, hidden(26))
            .header(SESSION_REPORT, 21, "Expected Result")
            .empty(NOT_ANALYSED)
            .width(220)
            .build();

    public static final Column<Session, UUID> ID = CATALOGUE
            .field("id", new Identifier(), Session_.ID)
            .in(BUILDER, hidden(27))
            .width(270)
            .build();

    public static final Column<Session, List<String>> UTM = CATALOGUE
            .many("utm", (root, criteria) -> {
                var pairs = root.join(Session_.utm);
                return criteria.concat(criteria.concat(pairs.key(), "="), pairs.value());
            })
            .in(BUILDER, hidden(28))
            .width(220)
            .build();

    public static final Column<Session, List<String>> TAGS = CATALOGUE
            .many("tags", (root, criteria) -> root.join(Session_.tags))
            .in(BUILDER, detail(29))
            .width(140)
            .build();

    public static final Column<Session, String> AGENT_IDN = CATALOGUE
            .computed("agent_idn", new Text(), (root, criteria) -> {
                var employee = ((JpaRoot<Session>) root).join(Employee.class);
                employee.on(criteria.equal(employee.get(Employee_.id), root.get(Session_.employeeId)));
                return employee.get(Employee_.idn);
            })
            .in(BUILDER, detail(30))
            .header(SESSION_REPORT, 22, "Agent IDN")
            .width(140)
            .build();

    public static final Column<Session, Direction> DIRECTION = CATALOGUE
            .field("direction", new Choice<>(Direction.class), Session_.DIRECTION)
            .in(BUILDER, detail(31))
            .width(100)
            .build();

    public static final Column<Session, Integer> DURATION = CATALOGUE
            .field("duration", new Seconds(), Session_.DURATION_SEC)
            .in(BUILDER, detail(32))
            .empty("session.empty.running")
            .width(100)
            .build();

    public static final Column<Session, String> LANGUAGE = CATALOGUE
            .field("language", new Text(), Session_.LANGUAGE)
            .in(BUILDER, detail(33))
            .width(90)
            .build();

    public static final Column<Session, String> SOURCE_SESSION_ID = CATALOGUE
            .field("source_session_id", new Text(), Session_.SOURCE_KEY, SourceKey_.SESSION_ID)
            .in(BUILDER, detail(34))
            .width(140)
            .build();

    /** Finds words in contact name, summary and comment, and telephone numbers. */
    public static final SearchFilter<Session> SEARCH = new SearchFilter<>(
            "session",
            (root, criteria) -> root.get(Session_.text).get(SessionText_.searchText),
            (root, criteria) -> root.get(Session_.phoneReversed));

    /** What builders see: every column, Date/Time first. */
    public static final ColumnSet<Session> FOR_BUILDER = CATALOGUE.openTo(BUILDER, List.of(SEARCH));

    /** Newest first. */
    public static final Sort<Session> NEWEST_FIRST = new Sort<>(STARTED_AT, true);

    private SessionColumns() {}
}
