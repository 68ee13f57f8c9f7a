package app.debrief.session.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.debrief.audit.AuditAction;
import app.debrief.audit.AuditColumns;
import app.debrief.grid.jpa.Window;
import app.debrief.scoring.Assessment;
import app.debrief.session.Contact;
import app.debrief.session.Session;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionEditor;
import app.debrief.session.SessionService;
import app.debrief.session.SourceKey;
import app.debrief.session.SourceKind;
import app.debrief.session.SourceSystem;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A reviewer at work: by keyboard alone, with slips taken back, and many sessions at once. */
class ReviewStoryIT extends SessionPageTest {

    private static final int REVIEWED = 20;
    private static final int SLIPS = 5;
    private static final int MANY = 700;
    private static final List<String> WORDS = List.of("Yes-A", "Yes-B", "No");
    private static final List<Assessment> VERDICTS = List.of(Assessment.YES_A, Assessment.YES_B, Assessment.NO);

    @Autowired
    SessionEditor editor;

    @Autowired
    SessionService service;

    @Test
    void twentySessionsAreReviewedByKeysAloneAndFiveSlipsTakenBack() {
        takeMany(REVIEWED + SLIPS);
        visitList();
        assertThat(row("Caller 0")).isVisible();

        for (int i = 0; i < REVIEWED; i++) {
            press(i % 2 == 0 ? "j" : "ArrowDown");
            press(String.valueOf(1 + i % VERDICTS.size()));
            assertThat(notice("Human assessment: %s · Caller %d,".formatted(verdict(i), i)))
                    .isVisible();
        }
        screenshot("review-by-keys");
        for (int i = REVIEWED - 1; i >= REVIEWED - SLIPS; i--) {
            press("z");
            assertThat(notice("Undone: Human assessment: %s · Caller %d,".formatted(verdict(i), i)))
                    .isVisible();
        }
        screenshot("review-undone");

        for (int i = 0; i < REVIEWED - SLIPS; i++) {
            Assertions.assertThat(session(i).worth().humanAssessment()).isEqualTo(VERDICTS.get(i % VERDICTS.size()));
        }
        for (int i = REVIEWED - SLIPS; i < REVIEWED; i++) {
            Assertions.assertThat(session(i).worth().humanAssessment()).isNull();
            Assertions.assertThat(lastAction(i)).isEqualTo(AuditAction.REVERTED);
        }
    }

    @Test
    void aReviewGoesThroughTheDetailByKeysAlone() {
        takeMany(3);
        visitList();
        assertThat(row("Caller 0")).isVisible();

        press("j");
        press("Enter");
        assertThat(heading("Caller 0")).isVisible();
        press("j");
        assertThat(heading("Caller 1")).isVisible();
        press("ArrowDown");
        assertThat(heading("Caller 2")).isVisible();
        press("k");
        assertThat(heading("Caller 1")).isVisible();
        for (var now : List.of("Yes", "No", "Yes")) {
            press("t");
            assertThat(notice("Is Todo: " + now + " · Caller 1,")).isVisible();
        }
        press("c");
        assertThat(field("Comment")).isFocused();
        page().keyboard().type("jack, at 10");
        assertThat(page().getByText("Saved", new GetByTextOptions().setExact(true)))
                .isVisible();
        press("Escape");
        assertThat(heading("Caller 1")).not().isVisible();
        press("/");
        assertThat(field("Phone, name, summary or comment")).isFocused();

        Assertions.assertThat(session(1).todo()).isTrue();
        Assertions.assertThat(session(1).text().comment()).isEqualTo("jack, at 10");
        Assertions.assertThat(IntStream.range(0, 3).mapToObj(this::session))
                .allMatch(session -> session.worth().humanAssessment() == null && !session.archived());
    }

    @Test
    void sevenHundredSessionsAreArchivedAtOnceAndTakenBackAtOnce() {
        takeMany(MANY);
        visitList();
        assertThat(page().getByText("700 sessions · newest first")).isVisible();

        press("j");
        press("x");
        assertThat(page().getByText("1 selected")).isVisible();
        button("Select all 700 matching").click();
        assertThat(page().getByText("700 selected")).isVisible();
        screenshot("review-all-selected");
        page().getByRole(
                        AriaRole.MENUITEM,
                        new GetByRoleOptions().setName("Archive").setExact(true))
                .click();

        assertThat(page().getByRole(AriaRole.PROGRESSBAR)).isVisible();
        screenshot("review-progress");
        assertThat(notice("Is Archived: Yes · 700 sessions changed.")).isVisible();
        assertThat(heading("None of 700 sessions match")).isVisible();
        screenshot("review-archived");
        Assertions.assertThat(session(MANY - 1).archived()).isTrue();

        button("Undo").click();
        assertThat(notice("Undone: Is Archived: Yes · 700 sessions changed.")).isVisible();
        assertThat(page().getByText("700 sessions · newest first")).isVisible();
        Assertions.assertThat(session(MANY - 1).archived()).isFalse();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsSkippedAndNamed() {
        takeMany(3);
        visitList();
        assertThat(row("Caller 2")).isVisible();
        people.bySystem(() -> editor.set(session(1).id(), SessionColumns.COMMENT, null, "Not this one"));

        page().getByLabel("Select the rows that are loaded").check();
        press("t");

        assertThat(notice(
                        "Is Todo: Yes · 2 sessions changed. 1 skipped, changed meanwhile by somebody else: Caller 1,"))
                .isVisible();
        screenshot("review-skipped");
        Assertions.assertThat(IntStream.range(0, 3).mapToObj(i -> session(i).todo()))
                .containsExactly(true, false, true);
    }

    @Test
    void singleKeysCanBeSwitchedOff() {
        takeMany(2);
        visitList();
        visit("settings");
        page().getByLabel("Single keys act").uncheck();
        assertThat(notice("Kept")).isVisible();
        visit("builder/" + idn + "/sessions");
        assertThat(row("Caller 0")).isVisible();

        press("ArrowDown");
        press("1");
        press("a");
        press("Enter");

        assertThat(heading("Caller 0")).isVisible();
        press("Escape");
        assertThat(heading("Caller 0")).not().isVisible();
        Assertions.assertThat(session(0).worth().humanAssessment()).isNull();
        Assertions.assertThat(session(0).archived()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "360, LIGHT", "360, DARK"})
    void selectionAndHelpAreFreeOfBarriers(int width, ColorScheme scheme) {
        var suffix = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        takeMany(12);
        view(width, scheme);
        visitList();
        assertThat(row("Caller 0")).isVisible();
        for (var i : List.of(1, 3)) {
            page().getByLabel(Pattern.compile("^Select Caller " + i + ","))
                    .locator("visible=true")
                    .check();
        }
        assertThat(page().getByText("2 selected")).isVisible();
        screenshot("review-selection" + suffix);
        axe();
        fitsItsWidth();

        button("Keys").click();
        assertThat(page().getByText("Assess Yes-A")).isVisible();
        screenshot("review-keys" + suffix);
        axe();
        page().keyboard().press("Escape");
        assertThat(page().getByText("Assess Yes-A")).not().isVisible();

        press("t");
        assertThat(notice("Is Todo: Yes · 2 sessions changed.")).isVisible();
        screenshot("review-notice" + suffix);
        axe();
    }

    /** As many sessions, the first the newest. */
    private void takeMany(int number) {
        var now = Instant.now();
        for (int i = 0; i < number; i++) {
            take(session(String.valueOf(i))
                    .startedAt(now.minusSeconds(60L * (i + 10)))
                    .contact(new Contact("Caller " + i, "+13125550142", null, null)));
        }
    }

    private void press(String key) {
        page().keyboard().press(key);
    }

    private static String verdict(int i) {
        return WORDS.get(i % WORDS.size());
    }

    private Locator notice(String text) {
        return page().locator("vaadin-notification-card").getByText(text);
    }

    private Session session(int number) {
        var key = new SourceKey(SourceSystem.NATIVE, SourceKind.SESSION, String.valueOf(number));
        return people.bySystem(
                        () -> service.findBySource(scope.organizationId(), key).orElseThrow())
                .session();
    }

    private AuditAction lastAction(int number) {
        var id = session(number).id();
        var newest = people.bySystem(() -> service.history(id, new Window(null, 0, 1, false)));
        return Objects.requireNonNull(newest.rows().getFirst().get(AuditColumns.ACTION));
    }
}
