package app.debrief.demo.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class BufferPoolTest {

    @ParameterizedTest(name = "{0} MB of memory give {1} MB")
    @CsvSource({"256, 128", "512, 128", "4096, 1024", "24000, 6000", "524288, 16384"})
    void theDefaultIsAQuarterOfTheMemoryWithinLimits(long memory, long pool) {
        assertThat(BufferPool.share(DataSize.ofMegabytes(memory))).isEqualTo(DataSize.ofMegabytes(pool));
    }

    @Test
    void aSettingWins() {
        assertThat(BufferPool.size(DataSize.ofMegabytes(64))).isEqualTo(DataSize.ofMegabytes(64));
    }
}
