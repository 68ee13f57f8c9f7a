package app.debrief.grid.layout;

import static org.assertj.core.api.Assertions.assertThat;

import app.sample.Visits;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListLayoutTest {

    @Test
    void aLayoutIsReadBackFromItsStoredForm() {
        var layout = new ListLayout(List.of("began_at", "price"), Map.of("price", 140), true);

        assertThat(ListLayout.read(layout.write())).isEqualTo(layout);
        assertThat(ListLayout.read(ListLayout.DECLARED.write())).isEqualTo(ListLayout.DECLARED);
    }

    @Test
    void unknownKeysAreLeftOutOneByOne() {
        var layout = new ListLayout(
                List.of("gone", "price", "began_at", "gone_too"), Map.of("gone", 1, "began_at", 99), false);

        assertThat(layout.columns(Visits.ALL)).containsExactly(Visits.AT, Visits.PRICE);
        assertThat(layout.widths(Visits.ALL)).isEqualTo(Map.of(Visits.AT, 99));
    }

    @Test
    void theFirstColumnStaysFirst() {
        var layout = new ListLayout(List.of("price", "began_at"), Map.of(), false);

        assertThat(layout.columns(Visits.ALL)).containsExactly(Visits.AT, Visits.PRICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "7", "{\"shown\":3,\"widths\":[],\"comfortable\":\"maybe\"}"})
    void aStoredFormThatMeansNothingIsTheDeclaredLayout(String stored) {
        assertThat(ListLayout.read(stored)).isEqualTo(ListLayout.DECLARED);
    }

    @Test
    void aWidthThatIsNoNumberIsLeftOutByItself() {
        assertThat(ListLayout.read("{\"widths\":{\"at\":\"wide\",\"price\":80}}")
                        .widths())
                .isEqualTo(Map.of("price", 80));
    }
}
