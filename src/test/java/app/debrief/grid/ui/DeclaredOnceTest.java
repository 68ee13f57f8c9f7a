package app.debrief.grid.ui;

import static app.debrief.grid.Placement.shown;
import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.common.ui.Segments;
import app.debrief.grid.Catalogue;
import app.debrief.grid.Column;
import app.debrief.grid.ColumnSet;
import app.debrief.grid.ColumnType;
import app.debrief.grid.Sort;
import app.debrief.grid.filter.FlagFilter;
import app.sample.Visit;
import app.sample.Visits;
import app.sample.VisitsView;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.PopoverTester;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A field that only this test declares, an expression over attributes, is everywhere without further ado. */
@ViewPackages(classes = VisitsView.class)
class DeclaredOnceTest extends VisitsPageTest {

    static final Column<Visit, Boolean> LONG_WALK = new Catalogue<Visit>("visit")
            .computed(
                    "long_walk",
                    new ColumnType.Flag(),
                    (root, criteria) -> criteria.gt(root.<Long>get("steps"), 10_000))
            .in(Visits.EVERYONE, shown(14))
            .filter(FlagFilter::of)
            .build();
    static final ColumnSet<Visit> SET = Visits.ALL.plus(List.of(LONG_WALK));

    @Autowired
    Lists lists;

    ListScreen<Visit> screen;

    @BeforeEach
    void aListWithTheField() {
        screen = lists.screen(new ListDefinition<>(
                "Visits",
                SET,
                Visits.NEWEST_FIRST,
                (root, criteria) -> criteria.conjunction(),
                source,
                new Display(ZoneId.of("America/Chicago"), Currency.getInstance("USD"), Locale.ENGLISH)));
        UI.getCurrent().add(screen);
    }

    @Test
    void theListShowsItsValues() {
        show("began_at=any&test=any&columns=began_at,steps,long_walk&sort=-long_walk");

        var header = (Span) grid().getColumnByKey("long_walk").getHeaderComponent();
        assertThat(header.getText()).isEqualTo("Long walk");
        var first = test(grid()).getRow(0);
        assertThat(first.get(Visits.STEPS)).isGreaterThan(10_000L);
        assertThat(first.get(LONG_WALK)).isTrue();
        assertThat(test(grid()).getRow(149).get(LONG_WALK)).isFalse();
    }

    @Test
    void thePickerOffersIt() {
        show("");

        PopoverTester.forTarget(button("Columns")).open();
        test(find(Checkbox.class).all().stream()
                        .filter(box -> "Long walk".equals(box.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(grid().getColumnByKey("long_walk")).isNull();
        assertThat(screen.parameters().getQueryString()).startsWith("columns=").doesNotContain("long_walk");
    }

    @Test
    void itsFilterNarrowsTheListIsAChipAndStandsInTheAddress() {
        show("began_at=any&test=any");

        PopoverTester.forTarget(button("Filters")).open();
        test(choice()).selectItem("Yes");

        assertThat(screen.parameters().getSingleParameter("long_walk")).contains("yes");
        assertThat(chips()).containsExactly("Long walk Yes");
        assertThat(footer()).startsWith(visits("steps > 10000") + " visits");
    }

    @Test
    void theAddressAsksForIt() {
        show("long_walk=no&sort=long_walk&columns=began_at,long_walk");

        assertThat(notices()).isEmpty();
        assertThat(screen.current().sort()).isEqualTo(new Sort<>(LONG_WALK, false));
        assertThat(screen.current().filters().parameter(LONG_WALK)).contains("no");
    }

    @Test
    void theDictionaryExplainsIt() {
        UI.getCurrent().add(new FieldDictionary(SET, screen.texts()));

        assertThat(find(NativeTableRow.class)
                        .withId("field-long_walk")
                        .single()
                        .getChildren()
                        .filter(NativeTableCell.class::isInstance)
                        .map(cell -> ((NativeTableCell) cell).getText()))
                .containsExactly("long_walk", "yes / no", "shown, sorted, filtered", "Whether the visitor walked far.");
    }

    @SuppressWarnings("unchecked") // which of its words is chosen is all that matters
    private Segments<Object> choice() {
        return find(Segments.class).all().stream()
                .filter(segments -> "Long walk".equals(segments.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void show(String parameters) {
        screen.open(new Location("visits", QueryParameters.fromString(parameters)), false);
    }
}
