package app.debrief.session;

import static app.debrief.session.SessionFixtures.NOON;
import static app.debrief.session.SessionFixtures.SYSTEM;
import static app.debrief.session.SessionFixtures.document;
import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.common.CurrentActor;
import app.debrief.grid.FilterValues;
import app.debrief.grid.TableQuery;
import app.debrief.grid.jpa.Window;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What the search of the session list finds, on a server whose full-text options are the defaults. */
@SpringBootTest
@Import(SessionFixtures.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionSearchTest {

    @Autowired
    SessionIntake intake;

    @Autowired
    SessionService service;

    @Autowired
    SessionEditor editor;

    @Autowired
    SessionFixtures fixtures;

    @Autowired
    CurrentActor actors;

    private String idn = "";
    private SessionScope scope = new SessionScope(0, 0);
    private final Map<UUID, String> people = new HashMap<>();

    @BeforeAll
    void sixPeopleCall() {
        idn = SessionFixtures.name("sofia");
        scope = fixtures.employee(idn);
        calls("lukasz", "Łukasz Wiśniewski", "+12223334444", "Asked about the opening hours of the terrace.");
        calls("siobhan", "Siobhán O'Brien", "+353861234567", "A gluten-free cake; write to cakes@obrien.example.");
        calls("jorgen", "Jørgen Æbelø", "+4532123456", "Two for the Straße 4b terrace at 7, section snake_case.");
        calls("niamh", "Niamh O’Brien-Walsh", "+353879999999", "Gave C++ & C# as reasons, 50% off. That was it 🙂");
        calls("tanaka", "田中太郎", "+81312345678", "予約をお願いします。明日の夜");
        calls("nobody", null, null, "Hung up.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1 (222) 333-4444",
                "222-333.4444",
                "333 4444",
                "4444",
                "+1\u00a0222\u2011333\u20114444",
                "\u202a+12223334444\u202c"
            })
    void e5APhoneNumberIsFoundByItsDigitsOrItsLastFourOrMore(String query) {
        assertThat(found(query)).containsExactly("lukasz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"444", "3334", "+12223334", "912223334444"})
    void fewerDigitsOrAnotherPartOfAPhoneNumberFindNothing(String query) {
        assertThat(found(query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "User", "use"})
    void e6ThePlaceholderOfANamelessContactIsNotSearched(String query) {
        assertThat(found(query)).isEmpty();
    }

    @Test
    void e14ASessionWithoutContactNameShowsUser() {
        var page = as(() -> service.page(query("hung"), NOON, new Window(null, 0, 10, false)));

        assertThat(page.rows()).singleElement().satisfies(row -> assertThat(row.get(SessionColumns.CONTACT))
                .isNull());
        assertThat(ResourceBundle.getBundle("messages.session").getString(SessionColumns.CONTACT.emptyKey()))
                .isEqualTo("User");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "terr|jorgen,lukasz",
                "errace|",
                "terraces|",
                "open hour|lukasz",
                "terrace snake|jorgen",
                "snake_c|jorgen",
                "opening tomorrow|"
            })
    void everyWordMustBeginAWordOfNameSummaryOrComment(String query, @Nullable String expected) {
        assertThat(found(query)).isEqualTo(names(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Łukasz|lukasz",
                "lukasz|lukasz",
                "ŁUKASZ WIŚNIEWSKI|lukasz",
                "siobhan|siobhan",
                "Siobha\u0301n|siobhan",
                "jorgen|jorgen",
                "aebelo|jorgen",
                "strasse|jorgen"
            })
    void caseAndAccentsDoNotCount(String query, String expected) {
        assertThat(found(query)).isEqualTo(names(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Brien", "O’Brien", "o'brien", "oʼbrien", "o brien", "brien", "Bri", "O'B"})
    void anApostropheSeparatesWordsHoweverItIsTyped(String query) {
        assertThat(found(query)).containsExactly("niamh", "siobhan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gluten-free|siobhan",
                "free|siobhan",
                "gluten -free|siobhan",
                "Brien-Walsh|niamh",
                "walsh–brien|niamh"
            })
    void aHyphenSeparatesWords(String query, String expected) {
        assertThat(found(query)).isEqualTo(names(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a|jorgen,lukasz,niamh,siobhan", "hu|nobody", "c c|niamh", "4b|jorgen", "7|jorgen", "50%|niamh"})
    void aWordOfOneOrTwoLettersCounts(String query, String expected) {
        assertThat(found(query)).contains(names(expected).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the|jorgen,lukasz",
                "for|jorgen",
                "about|lukasz",
                "two for the|jorgen",
                "that was it 🙂|niamh",
                "to be or not to be|",
                "at|jorgen"
            })
    void commonWordsAreWordsLikeOthers(String query, @Nullable String expected) {
        assertThat(found(query)).isEqualTo(names(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+terrace -hours",
                "terrace*hours",
                "\"hours terrace\"",
                "((terrace hours",
                "terrace @ hours @",
                "~terrace ~hours",
                ">terrace <hours",
                "terrace\\ 'hours'; --",
                "terrace % hours _",
                "terrace {hours} [?] :"
            })
    void operatorsMeanNothing(String query) {
        assertThat(found(query)).containsExactly("lukasz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cakes@obrien.example", "cakes@obrien", "<cakes@obrien.example>", "Cakes@OBrien.Example"})
    void anEMailAddressInATextIsFound(String query) {
        assertThat(found(query)).containsExactly("siobhan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+ - * \" ( ) @ ~ < >", "'", "…", "%", "_", "__", "\\", "🙂", "👩‍👩‍👧", "+-+-", "**", "\"\""})
    void aTextWithoutAnyWordFindsNothing(String query) {
        assertThat(found(query)).isEmpty();
    }

    @Test
    void aVeryLongTextIsSearchedLikeAShortOne() {
        assertThat(found("terrace hours ".repeat(5_000))).containsExactly("lukasz");
        assertThat(found("terrace " + "x".repeat(100_000))).isEmpty();
        assertThat(found(IntStream.range(0, 2_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "))))
                .isEmpty();
        assertThat(found("4".repeat(10_000))).isEmpty();
    }

    @Test
    void aVeryLongWordIsFoundByItsBeginning() {
        var word = "donaudampfschifffahrt".repeat(20);
        calls("long", null, null, word);

        assertThat(found("donaudampf")).containsExactly("long");
        assertThat(found(word)).containsExactly("long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"田中", "田", "太郎", "予約", "お願い", "明日の夜", "田中 予約", "田中太郎"})
    void chineseAndJapaneseAreFoundByAnyPart(String query) {
        assertThat(found(query)).containsExactly("tanaka");
    }

    @ParameterizedTest
    @ValueSource(strings = {"田太", "郎田", "夜明", "中国"})
    void charactersThatDoNotFollowEachOtherAreNotFound(String query) {
        assertThat(found(query)).isEmpty();
    }

    @Test
    void aCommentIsFoundAsSoonAsItIsWritten() {
        var comment = "Rang the Übergabe desk";
        comment("nobody", null, comment);
        assertThat(found("ubergabe")).containsExactly("nobody");

        comment("nobody", comment, null);
        assertThat(found("ubergabe")).isEmpty();
    }

    private void comment(String who, @Nullable String seen, @Nullable String text) {
        as(() -> {
            editor.set(id(who), SessionColumns.COMMENT, seen, text);
            return who;
        });
    }

    private void calls(String who, @Nullable String name, @Nullable String phone, String summary) {
        var contact = new Contact(name, phone, null, null);
        as(() ->
                intake.take(document(idn, who).contact(contact).summary(summary).build(), null));
        people.put(id(who), who);
    }

    private UUID id(String who) {
        var key = new SourceKey(SourceSystem.NATIVE, SourceKind.SESSION, who);
        return as(() -> service.findBySource(scope.organizationId(), key))
                .orElseThrow()
                .session()
                .id();
    }

    private List<String> found(String text) {
        return as(() -> service.page(query(text), NOON, new Window(null, 0, 100, false))).rows().stream()
                .map(row -> Objects.requireNonNull(people.get((UUID) row.id())))
                .sorted()
                .toList();
    }

    private TableQuery<Session> query(String text) {
        return new TableQuery<>(
                scope,
                FilterValues.<Session>none().with(SessionColumns.SEARCH, text),
                SessionColumns.NEWEST_FIRST,
                List.of(SessionColumns.CONTACT),
                ZoneId.of("America/Chicago"));
    }

    private <T> T as(Supplier<T> work) {
        return actors.actingAs(SYSTEM, work);
    }

    private static List<String> names(@Nullable String expected) {
        return expected == null ? List.of() : Arrays.asList(expected.split(","));
    }
}
