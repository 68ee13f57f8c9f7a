package app.debrief.grid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.grid.Column;
import app.debrief.grid.FilterValues;
import app.debrief.grid.Row;
import app.debrief.grid.Sort;
import app.debrief.grid.TableQuery;
import app.debrief.grid.jpa.Page;
import app.debrief.grid.jpa.Position;
import app.debrief.grid.jpa.Window;
import app.sample.SampleTest;
import app.sample.SampleVisits;
import app.sample.Visit;
import app.sample.VisitSource;
import app.sample.Visits;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@SampleTest
@Transactional
class KeysetRowsTest {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final int VISITS = 700;

    @Autowired
    EntityManager entities;

    @Autowired
    VisitSource visits;

    final Random random = new Random(11);
    final List<Integer> skipped = new ArrayList<>();
    long lastId;

    @BeforeEach
    void someVisits() {
        for (int i = 0; i < VISITS; i++) {
            visit();
        }
    }

    static Stream<Sort<Visit>> orders() {
        return Stream.of(
                Visits.NEWEST_FIRST,
                new Sort<>(Visits.AT, false),
                new Sort<>(Visits.STEPS, true),
                new Sort<>(Visits.STEPS, false),
                new Sort<>(Visits.GATE, true),
                new Sort<>(Visits.GATE, false));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void anyStretchIsThatOfTheWholeList(Sort<Visit> sort) {
        var whole = whole(sort);
        var rows = KeysetRows.fromBeginning(pages(sort));

        for (int i = 0; i < 40; i++) {
            var from = random.nextInt(VISITS);
            var limit = 1 + random.nextInt(80);
            assertThat(ids(rows.read(from, limit))).isEqualTo(whole.subList(from, Math.min(VISITS, from + limit)));
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void rowsThatComeInWhileScrollingMoveNoneThatWereThere(Sort<Visit> sort) {
        var before = whole(sort);
        var rows = KeysetRows.fromBeginning(pages(sort));

        var seen = new ArrayList<Object>();
        for (int from = 0; ; from += 50) {
            var read = ids(rows.read(from, 50));
            seen.addAll(read);
            if (read.size() < 50) {
                break;
            }
            visit();
        }

        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen.stream().filter(before::contains).toList()).isEqualTo(before);
    }

    @Test
    void scrollingSkipsNoMoreThanLiesBetweenTwoReads() {
        var rows = KeysetRows.fromBeginning(pages(Visits.NEWEST_FIRST));

        for (int from = 0; from < VISITS; from += 50) {
            rows.read(from, 50);
        }
        for (int from = VISITS - 50; from >= 0; from -= 50) {
            rows.read(from, 50);
        }

        assertThat(skipped).allMatch(rowsSkipped -> rowsSkipped <= 1);
    }

    @Test
    void theListCanBeEnteredAtAnInstantAndReadInBothDirections() {
        var whole = whole(Visits.NEWEST_FIRST);
        var dates = visits.page(query(Visits.NEWEST_FIRST), NOON, new Window(null, 0, VISITS, false));
        var instant = (Instant) dates.positions().get(320).values().getFirst();

        var rows = KeysetRows.around(Position.at(instant), pages(Visits.NEWEST_FIRST));

        var place = rows.anchor();
        var first = ids(rows.read(place, 1)).getFirst();
        assertThat(whole.indexOf(first)).isEqualTo(place);
        assertThat(ids(rows.read(0, 50))).isEqualTo(whole.subList(0, 50));
        assertThat(ids(rows.read(place - 30, 60))).isEqualTo(whole.subList(place - 30, place + 30));
        assertThat(ids(rows.read(VISITS - 10, 50))).isEqualTo(whole.subList(VISITS - 10, VISITS));
        assertThat(rows.end()).hasValue(VISITS);
    }

    @Test
    void moreRowsThanAreReadAtOnceCanBePutAboveAnAnchor() {
        for (int i = VISITS; i < KeysetRows.ABOVE + 300; i++) {
            visit();
        }
        var whole = whole(Visits.NEWEST_FIRST);
        var rows = KeysetRows.around(Position.at(NOON.minusSeconds(10_000_000)), pages(Visits.NEWEST_FIRST));

        assertThat(rows.moreAbove()).isTrue();
        assertThat(rows.extendUp()).isEqualTo(300);
        assertThat(rows.moreAbove()).isFalse();
        assertThat(ids(rows.read(0, 400))).isEqualTo(whole.subList(0, 400));
        assertThat(new HashSet<>(ids(rows.read(1_200, 100)))).isEqualTo(new HashSet<>(whole.subList(1_200, 1_300)));
    }

    private KeysetRows.Pages pages(Sort<Visit> sort) {
        return new KeysetRows.Pages() {
            @Override
            public Page rows(Window window) {
                skipped.add(window.skip());
                return visits.page(query(sort), NOON, window);
            }

            @Override
            public Page places(Window window) {
                return visits.page(query(sort).withColumns(List.of()), NOON, window);
            }
        };
    }

    private List<Object> whole(Sort<Visit> sort) {
        return ids(visits.page(query(sort), NOON, new Window(null, 0, 10_000, false))
                .rows());
    }

    @ParameterizedTest
    @MethodSource("orders")
    void placesAloneAreThoseOfTheRows(Sort<Visit> sort) {
        var window = new Window(null, 20, 50, false);

        var rows = pages(sort).rows(window);
        var places = pages(sort).places(window);

        assertThat(places.positions()).isEqualTo(rows.positions());
        assertThat(places.rows()).isEqualTo(rows.rows()).allMatch(row -> row.get(Visits.AT) == null);
    }

    private static TableQuery<Visit> query(Sort<Visit> sort) {
        List<Column<Visit, ?>> columns = List.of(Visits.AT);
        return new TableQuery<>(
                (root, criteria) -> criteria.conjunction(), FilterValues.none(), sort, columns, ZoneOffset.UTC);
    }

    private static List<Object> ids(List<Row> rows) {
        return rows.stream().map(Row::id).toList();
    }

    private void visit() {
        var at = NOON.minusSeconds(random.nextInt(400) * 3600L);
        entities.persist(SampleVisits.any(++lastId, at, random));
        entities.flush();
    }
}
