package app.debrief.grid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.grid.FilterValues;
import app.debrief.grid.TableQuery;
import app.sample.Visit;
import app.sample.Visits;
import app.sample.VisitsView;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(classes = VisitsView.class)
class DataTableTest extends VisitsPageTest {

    @Autowired
    BackgroundReads reads;

    @Test
    void aTableWithoutAddressSortsItself() {
        var table = new DataTable<Visit>(source, reads, Texts.english(), clock);
        UI.getCurrent().add(table);
        table.show(new TableQuery<>(
                (root, criteria) -> criteria.conjunction(),
                FilterValues.none(),
                Visits.NEWEST_FIRST,
                Visits.ALL.initial(),
                ZoneOffset.UTC));
        var newest = test(grid()).getRow(0);

        test(grid()).sortByColumn("price");
        assertThat(IntStream.range(0, 150)
                        .mapToObj(row -> test(grid()).getRow(row).get(Visits.PRICE)))
                .isSortedAccordingTo(Comparator.naturalOrder());

        test(grid()).sortByColumn("price");
        test(grid()).sortByColumn("price");
        assertThat(test(grid()).getRow(0)).isEqualTo(newest);
    }
}
