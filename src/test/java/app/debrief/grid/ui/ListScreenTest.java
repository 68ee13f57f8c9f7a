package app.debrief.grid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.common.ui.Chip;
import app.debrief.grid.FilterValues;
import app.debrief.grid.Row;
import app.debrief.grid.Sort;
import app.debrief.grid.TableQuery;
import app.sample.Visit;
import app.sample.Visits;
import app.sample.VisitsView;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.PopoverTester;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ViewPackages(classes = VisitsView.class)
class ListScreenTest extends VisitsPageTest {

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
        var screen = open("began_at=someday&q=nobodys-key&sort=-steps&at=2026-03-01");

        assertThat(notices()).contains("began_at, at, the search");
        assertThat(screen.parameters().getQueryString()).isEqualTo("sort=-steps");
    }

    @Test
    void aSkippedTimeInAnAddressIsNamedWithTheTimeMeant() {
        open("began_at=2025-03-09T02:30..");

        assertThat(notices()).contains("Mar 9, 2025, 02:30", "Mar 9, 2025, 03:30");
    }

    @Test
    void theTextOfASearchNeverStandsInTheAddress() {
        var screen = open("");

        test(find(TextField.class).single()).setValue("ana sousa");

        var query = screen.parameters().getQueryString();
        assertThat(query).matches("q=[A-Za-z0-9_-]{22}").doesNotContain("ana");
        assertThat(screen.current().filters().get(Visits.SEARCH)).contains("ana sousa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"any", "table & friday"})
    void aSearchComesBackFromTheAddress(String text) {
        var screen = open("");
        test(find(TextField.class).single()).setValue(text);
        var address = screen.parameters().getQueryString();

        open("");
        var again = open(address);

        assertThat(again.current().filters().get(Visits.SEARCH)).contains(text);
        assertThat(notices()).isEmpty();
    }

    @Test
    void aSearchIsAChipThatTheDefaultsLeaveAndClearingTakesAway() {
        var screen = open("began_at=any&test=any&member=yes");
        test(find(TextField.class).single()).setValue("terrace");
        assertThat(chips()).containsExactly("Is Member Yes", "Search terrace");

        test(find(NativeButton.class).withText("Clear all").single()).click();
        assertThat(screen.current().filters()).isEqualTo(FilterValues.none());
        assertThat(find(TextField.class).single().getValue()).isEmpty();

        test(find(TextField.class).single()).setValue("terrace");
        PopoverTester.forTarget(button("Filters")).open();
        // The last: a list that nothing matches offers one too, behind the panel.
        test(find(Button.class).withText("Reset to defaults").all().getLast()).click();
        assertThat(screen.current().filters()).isEqualTo(Visits.ALL.defaults().with(Visits.SEARCH, "terrace"));
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
        assertThat(again.parameters().getSingleParameter("columns").orElse(""))
                .startsWith("began_at,way,")
                .doesNotContain("stars");
        again.open(new Location("visits"), true);
        assertThat(grid().getColumnByKey("stars")).isNotNull();
    }

    @Test
    void theDayStaysWhenTheListIsReadAgainAndGoesWhenItBeginsAnew() {
        source.setFailing(true);
        var screen = open("at=2026-03-01");
        source.setFailing(false);

        test(button("Try again")).click();
        assertThat(source.windows()).isNotEmpty().allMatch(window -> window.from() != null);

        screen.reload();
        assertThat(source.windows()).isNotEmpty().allMatch(window -> window.from() == null);
        assertThat(screen.parameters().getQueryString()).isEmpty();
    }

    @Test
    void whatFollowsTheListIsToldOnceItsRowsAreShown() {
        var screen = open("");
        var told = new ArrayList<TableQuery<Visit>>();
        screen.onQuery((query, now) -> told.add(query));

        source.setFailing(true);
        screen.reload();
        assertThat(told).isEmpty();

        source.setFailing(false);
        test(button("Try again")).click();
        assertThat(told).containsExactly(screen.query());
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
}
