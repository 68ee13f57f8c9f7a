package app.debrief.grid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.common.ui.Chip;
import app.debrief.grid.Row;
import app.debrief.grid.Sort;
import app.sample.SampleTest;
import app.sample.SampleVisits;
import app.sample.Visit;
import app.sample.VisitSource;
import app.sample.Visits;
import app.sample.VisitsView;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.PopoverTester;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SampleTest
@ViewPackages(classes = VisitsView.class)
class ListScreenTest extends SpringBrowserlessTest {

    @Autowired
    VisitSource source;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @BeforeEach
    void visits() {
        transaction.executeWithoutResult(status -> {
            var random = new Random(3);
            for (long id = 1; id <= 150; id++) {
                entities.persist(SampleVisits.any(id, clock.instant().minus(Duration.ofHours(id)), random));
            }
        });
    }

    @AfterEach
    void noVisits() {
        source.setFailing(false);
        database.sql("delete from visit_tags").update();
        database.sql("delete from sample_visit").update();
        database.sql("delete from saved_layout").update();
    }

    @Test
    void aListShowsItsFirstColumnsAndWhatNarrowsIt() {
        var screen = open("");

        assertThat(grid().getColumns())
                .extracting(Grid.Column::getKey)
                .containsExactlyElementsOf(Visits.ALL.initial().stream()
                        .map(column -> column.key())
                        .toList());
        assertThat(find(Chip.class).all()).hasSize(2);
        assertThat(screen.current().filters()).isEqualTo(Visits.ALL.defaults());
        assertThat(footer()).isEqualTo(visits("test = 0") + " visits · newest first");
        assertThat(test(grid()).size()).isEqualTo(visits("test = 0"));
    }

    @Test
    void whatIsChosenStandsInTheAddress() {
        var screen = open("");

        test(grid()).sortByColumn("price");
        test(find(Chip.class)
                        .all()
                        .getFirst()
                        .getChildren()
                        .filter(NativeButton.class::isInstance)
                        .map(NativeButton.class::cast)
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(screen.parameters().getQueryString()).isEqualTo("began_at=any&sort=price");
        assertThat(screen.current().sort()).isEqualTo(new Sort<>(Visits.PRICE, false));
    }

    @Test
    void anAddressBringsBackWhatWasChosen() {
        var screen = open("began_at=any&test=any&grade=good,none&sort=-steps&columns=began_at,steps");

        assertThat(grid().getColumns()).extracting(Grid.Column::getKey).containsExactly("began_at", "steps");
        assertThat(footer()).isEqualTo(visits("grade = 'GOOD' or grade is null") + " visits · by Steps");
        assertThat(screen.current().sort()).isEqualTo(new Sort<>(Visits.STEPS, true));
    }

    @Test
    void partsOfAnAddressThatMeanNothingAreNamedInANotice() {
        open("began_at=someday&q=nobodys-key&sort=-steps");

        assertThat(find(Notification.class).all()).hasSize(1);
        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("began_at, the search");
    }

    @Test
    void theTextOfASearchNeverStandsInTheAddress() {
        var screen = open("");

        test(find(TextField.class).single()).setValue("ana sousa");

        var query = screen.parameters().getQueryString();
        assertThat(query).matches("q=[A-Za-z0-9_-]{22}").doesNotContain("ana");
        assertThat(screen.current().filters().get(Visits.SEARCH)).contains("ana sousa");
    }

    @Test
    void filtersApplyAsTheyAreChosenAndTellHowManyRowsHoldEachValue() {
        var screen = open("began_at=any&test=any");
        PopoverTester.forTarget(button("Filters")).open();

        var good = find(Checkbox.class).all().stream()
                .filter(box -> box.getElement().getTextRecursively().contains("Good"))
                .findFirst()
                .orElseThrow();
        test(good).click();

        assertThat(screen.parameters().getQueryString()).contains("grade=good");
        assertThat(footer()).startsWith(visits("grade = 'GOOD'") + " visits");
        assertThat(find(Span.class).withClassName("number").all())
                .extracting(Span::getText)
                .contains("" + visits("grade = 'FAIR'"), "" + visits("grade is null"));
    }

    @Test
    void hidingAColumnIsKeptForThePersonAndStandsInTheAddress() {
        open("");
        PopoverTester.forTarget(button("Columns")).open();

        test(find(Checkbox.class).all().stream()
                        .filter(box -> "Stars".equals(box.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .click();
        var again = open("");

        assertThat(grid().getColumnByKey("stars")).isNull();
        assertThat(again.parameters().getQueryString()).isEmpty();
    }

    @Test
    void nothingThatMatchesIsSaidWithAWayOut() {
        var screen = open("began_at=..2001-01-01");

        test(button("Remove Date/Time until Jan 2, 2001, 00:00")).click();

        assertThat(screen.parameters().getQueryString()).isEqualTo("began_at=any");
        assertThat(footer()).startsWith(visits("test = 0") + " visits");
    }

    @Test
    void aListThatFailsSaysSoAndRecovers() {
        source.setFailing(true);
        open("");
        source.setFailing(false);

        test(button("Try again")).click();

        assertThat(test(grid()).size()).isEqualTo(visits("test = 0"));
    }

    @Test
    void openingARowTellsThePage() {
        var screen = open("");
        var opened = new Row[1];
        screen.table().onOpen(row -> opened[0] = row);

        test(grid()).clickRow(2);

        assertThat(opened[0].id()).isEqualTo(test(grid()).getRow(2).id());
        assertThat(screen.table().beside(1)).hasValue(test(grid()).getRow(3));
        assertThat(screen.table().beside(-1)).hasValue(test(grid()).getRow(1));
    }

    @Test
    void anEditedRowIsShownWhereItStands() {
        var screen = open("");
        var row = test(grid()).getRow(1);

        screen.table().refreshRow(new Row(row.id(), Map.of(Visits.VISITOR, "Maya Koch")));

        assertThat(test(grid()).getRow(1).get(Visits.VISITOR)).isEqualTo("Maya Koch");
    }

    private ListScreen<Visit> open(String parameters) {
        UI.getCurrent().navigate("visits", QueryParameters.fromString(parameters));
        return find(VisitsView.class).single().screen();
    }

    @SuppressWarnings("unchecked") // the only grid on the page is that of the rows
    private Grid<Row> grid() {
        return find(Grid.class).single();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private String footer() {
        return find(Footer.class).single().getElement().getTextRecursively();
    }

    private int visits(String condition) {
        return database.sql("select count(*) from sample_visit where " + condition)
                .query(Integer.class)
                .single();
    }
}
