package app.debrief.bench;

import static app.debrief.session.SessionColumns.FOR_BUILDER;
import static app.debrief.session.SessionColumns.NEWEST_FIRST;

import app.debrief.grid.Column;
import app.debrief.grid.FilterValues;
import app.debrief.grid.Sort;
import app.debrief.grid.TableQuery;
import app.debrief.grid.filter.ChoiceFilter;
import app.debrief.grid.filter.ChoiceFilter.Chosen;
import app.debrief.grid.filter.Filter;
import app.debrief.grid.jpa.Position;
import app.debrief.grid.jpa.TableReader;
import app.debrief.grid.jpa.Window;
import app.debrief.scoring.Assessment;
import app.debrief.session.Session;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionScope;
import app.debrief.session.SessionService;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the list of one AI employee is asked, most of it without any bound in time: three years. */
final class SessionQuestions {

    private static final int PAGE = 50;
    private static final int PAGES = 100;
    private static final String SHOWN =
            "s.id, started_at, channel, contact_name, intent_type, t.summary, auto_assessment, human_assessment,"
                    + " quality_stars, is_opportunity, asr, is_todo";
    private static final String PAGE_OF =
            "select " + SHOWN + " from (select id from session where employee_id = ? %s) p"
                    + " join session s on s.id = p.id join session_text t on t.session_id = s.id";
    private static final String LIVE = "and started_at >= ? and started_at < ? and is_archived = 0 and is_test = 0";
    private static final String NEWEST = " order by started_at desc, id desc limit 50";

    private final SessionService service;
    private final SessionScope scope;
    private final Instant now;

    SessionQuestions(SessionService service, SessionScope scope, Instant now) {
        this.service = service;
        this.scope = scope;
        this.now = now;
    }

    List<Question> all(SearchTerms terms) {
        var questions = new ArrayList<Question>();
        questions.addAll(pages());
        questions.addAll(counts());
        FOR_BUILDER.listed().stream().filter(Column::sortable).forEach(column -> questions.add(sort(column)));
        questions.addAll(searches(terms));
        questions.addAll(figures());
        questions.add(new Question(
                "newest of all AI employees of the organization, SQL only",
                0,
                () -> {},
                "select id, started_at, asr from session where organization_id = ?" + NEWEST,
                scope.organizationId()));
        return questions;
    }

    private List<Question> pages() {
        var month = now.minus(Duration.ofDays(30));
        var yearAgo = now.minus(Duration.ofDays(365));
        return List.of(
                new Question(
                        "first page, as it opens",
                        200,
                        () -> page(query(FOR_BUILDER.defaults(), NEWEST_FIRST), null),
                        PAGE_OF.formatted(LIVE + NEWEST),
                        scope.employeeId(),
                        month,
                        now),
                new Question(
                        "first page of three years",
                        200,
                        () -> page(query(FilterValues.none(), NEWEST_FIRST), null),
                        PAGE_OF.formatted(NEWEST),
                        scope.employeeId()),
                new Question(
                        "jump to a date a year back",
                        50,
                        () -> page(query(FilterValues.none(), NEWEST_FIRST), Position.at(yearAgo)),
                        PAGE_OF.formatted("and started_at <= ?" + NEWEST),
                        scope.employeeId(),
                        yearAgo),
                new Question(
                        "scroll 100 pages (SQL: 5,000 rows at once)",
                        0,
                        this::scroll,
                        PAGE_OF.formatted(" order by started_at desc, id desc limit " + PAGE * PAGES),
                        scope.employeeId()));
    }

    private List<Question> counts() {
        return List.of(
                count(
                        "capped count, dense (not archived)",
                        with(SessionColumns.IS_ARCHIVED, "no"),
                        "and is_archived = 0"),
                count(
                        "capped count, sparse (No by hand, to do)",
                        with(SessionColumns.IS_TODO, "yes").with(human(), new Chosen<>(Set.of(Assessment.NO), false)),
                        "and human_assessment = 'NO' and is_todo = 1"),
                count(
                        "capped count, nothing found",
                        with(SessionColumns.INTEGRATION, "no such"),
                        "and integration = 'no such'"));
    }

    private Question count(String name, FilterValues<Session> filters, String condition) {
        return new Question(
                name,
                300,
                () -> service.total(query(filters, NEWEST_FIRST), now, TableReader.COUNT_CAP),
                "select count(*) from (select 1 from session where employee_id = ? %s limit 10001) c"
                        .formatted(condition),
                scope.employeeId());
    }

    private Question sort(Column<Session, ?> column) {
        return new Question(
                "sort by " + column.key(),
                500,
                () -> page(query(FilterValues.none(), new Sort<>(column, true)), null),
                PAGE_OF.formatted(" order by " + expression(column) + " desc, started_at desc, id desc limit 50"),
                scope.employeeId());
    }

    private static String expression(Column<Session, ?> column) {
        return switch (column.key()) {
            case "contact_information" ->
                "nullif(concat_ws(' · ', contact_phone, contact_email, contact_information), '')";
            case "duration" -> "duration_sec";
            default -> column.key();
        };
    }

    private List<Question> searches(SearchTerms terms) {
        return List.of(
                search("search, rare word (found " + terms.rareHits() + " times)", 200, terms.rare()),
                search("search, common word (found " + terms.commonHits() + " times)", 1_000, terms.common()),
                searchCount("its capped count", 1_000, terms.common()),
                search("search, a word in between (found " + terms.middleHits() + " times)", 1_000, terms.middle()),
                searchCount("its capped count", 1_000, terms.middle()),
                new Question(
                        "search, end of a phone number",
                        200,
                        () -> page(query(searching(terms.phone()), NEWEST_FIRST), null),
                        PAGE_OF.formatted("and phone_reversed like ?" + NEWEST),
                        scope.employeeId(),
                        new StringBuilder(terms.phone()).reverse() + "%"));
    }

    private Question search(String name, double goal, String word) {
        return new Question(
                name,
                goal,
                () -> page(query(searching(word), NEWEST_FIRST), null),
                "select " + SHOWN + " from session_text t join session s on s.id = t.session_id where employee_id = ?"
                        + " and match (search_text) against (? in boolean mode)"
                        + " order by started_at desc, id desc limit 50",
                scope.employeeId(),
                "+__" + scope.sign() + word + "*");
    }

    private Question searchCount(String name, double goal, String word) {
        return new Question(
                name,
                goal,
                () -> service.total(query(searching(word), NEWEST_FIRST), now, TableReader.COUNT_CAP),
                "select count(*) from (select 1 from session_text t join session s on s.id = t.session_id where employee_id = ?"
                        + " and match (search_text) against (? in boolean mode) limit 10001) c",
                scope.employeeId(),
                "+__" + scope.sign() + word + "*");
    }

    private List<Question> figures() {
        var sums = "select sum(asr), count(if(is_lead, 1, null)), count(if(is_opportunity, 1, null)),"
                + " count(if(coalesce(human_assessment, auto_assessment) in ('YES_A', 'YES_B'), 1, null)),"
                + " count(if(coalesce(human_assessment, auto_assessment) = 'NO', 1, null)), sum(quality_stars),"
                + " count(quality_stars) from session where employee_id = ? and is_test = 0";
        var month = now.minus(Duration.ofDays(30));
        return List.of(
                new Question(
                        "header figures, as it opens",
                        1_000,
                        () -> service.figures(query(FOR_BUILDER.defaults(), NEWEST_FIRST), now),
                        sums + " and started_at >= ? and started_at < ? and is_archived = 0",
                        scope.employeeId(),
                        month,
                        now),
                new Question(
                        "header figures of three years",
                        1_000,
                        () -> service.figures(query(FilterValues.none(), NEWEST_FIRST), now),
                        sums,
                        scope.employeeId()));
    }

    private void scroll() {
        var query = query(FilterValues.none(), NEWEST_FIRST);
        @Nullable Position from = null;
        for (int i = 0; i < PAGES; i++) {
            from = service.page(query, now, new Window(from, 0, PAGE, false))
                    .positions()
                    .getLast();
        }
    }

    private void page(TableQuery<Session> query, @Nullable Position from) {
        service.page(query, now, new Window(from, from != null, 0, PAGE, false));
    }

    TableQuery<Session> query(FilterValues<Session> filters, Sort<Session> sort) {
        return new TableQuery<>(scope, filters, sort, FOR_BUILDER.initial(), ZoneOffset.UTC);
    }

    private static FilterValues<Session> searching(String text) {
        return FilterValues.<Session>none().with(SessionColumns.SEARCH, text);
    }

    private static FilterValues<Session> with(Column<Session, ?> column, String parameter) {
        return with(column.filter().orElseThrow(), parameter);
    }

    private static <F> FilterValues<Session> with(Filter<Session, F> filter, String parameter) {
        return FilterValues.<Session>none().with(filter, filter.parse(parameter).orElseThrow());
    }

    @SuppressWarnings("unchecked") // declared so in the catalogue
    private static ChoiceFilter<Session, Assessment> human() {
        return (ChoiceFilter<Session, Assessment>)
                SessionColumns.HUMAN_ASSESSMENT.filter().orElseThrow();
    }
}
