package app.debrief.demo.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.debrief.common.settings.StartRefusedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class FillingCostTest {

    @Test
    void moreSessionsTakeMoreTimeAndSpace() {
        var few = FillingCost.of(1_000);
        var many = FillingCost.of(10_000_000);

        assertThat(many.time()).isGreaterThan(few.time());
        assertThat(many.space()).isGreaterThan(few.space());
    }

    @Test
    void aDiskThatIsShortIsRefusedBeforeAnythingIsWritten() {
        var cost = FillingCost.of(10_000_000);
        var folder = Path.of("/data");

        assertThatCode(() -> cost.requireRoom(folder, cost.space())).doesNotThrowAnyException();
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> cost.requireRoom(folder, DataSize.ofGigabytes(3)))
                .withMessageStartingWith("DEBRIEF_DEMO_SESSIONS asks for "
                        + cost.space().toMegabytes() + " MB more and the disk of /data has 3072 MB left: make room");
    }
}
