package app.debrief.common.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StarsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void fiveAreAlwaysDrawnAndTheRatingIsFilled(int rating) {
        var drawing = Stars.markup(rating);

        assertThat(drawing.split("<use ", -1)).hasSize(6);
        assertThat(drawing.split("#star-filled\"", -1)).hasSize(rating + 1);
    }

    @Test
    void aRatingOutsideOneToFiveIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Stars.markup(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Stars.markup(6));
    }
}
