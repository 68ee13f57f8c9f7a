package app.debrief.grid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.grid.Row;
import app.debrief.grid.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Row ONE = new Row(1, Map.of());
    private static final Row TWO = new Row(2, Map.of());

    private final Selection selection = new Selection();

    @Test
    void rowsAreTickedOneByOne() {
        selection.toggle(ONE);
        selection.toggle(TWO);
        selection.toggle(ONE);

        assertThat(selection.rows()).containsExactly(TWO);
        assertThat(selection.contains(TWO)).isTrue();
        assertThat(selection.contains(ONE)).isFalse();
        assertThat(selection.count()).isEqualTo(new Total(1, true));
    }

    @Test
    void ofAllThatMatchSomeCanBeLeftOut() {
        selection.counted(new Total(412, true));
        selection.toggle(ONE);
        selection.pickAll();
        selection.toggle(TWO);

        assertThat(selection.all()).isTrue();
        assertThat(selection.except()).containsExactly(2);
        assertThat(selection.contains(ONE)).isTrue();
        assertThat(selection.contains(TWO)).isFalse();
        assertThat(selection.count()).isEqualTo(new Total(411, true));
    }

    @Test
    void whatIsPickedTakesThePlaceOfWhatWasTicked() {
        selection.pickAll();
        selection.pick(List.of(ONE));

        assertThat(selection.rows()).containsExactly(ONE);
        selection.clear();
        assertThat(selection.isEmpty()).isTrue();
    }

    @Test
    void aTickedRowIsTheOneThatWasSeenLast() {
        selection.toggle(ONE);
        var newer = new Row(1, Map.of());

        selection.seen(newer);
        selection.seen(TWO);

        assertThat(selection.rows()).hasSize(1).first().isSameAs(newer);
    }

    @Test
    void boxesAreDrawnAnewOnlyWhereTicksChanged() {
        var drawn = new ArrayList<Object>();
        selection.onTick(row -> drawn.add(row.map(Row::id).orElse("all")));

        selection.toggle(ONE);
        selection.counted(new Total(3, true));
        selection.pickAll();
        selection.clear();
        selection.clear();

        assertThat(drawn).containsExactly(1, "all", "all");
    }
}
