package app.debrief.demo.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerBinariesTest {

    @Test
    void twoStartersAfterAnInterruptedOneUnpackOnceAndWhole(@TempDir Path cache) throws IOException {
        String version = TestServers.binaries().home().getFileName().toString();
        Path half = Files.createDirectories(cache.resolve(version + ".part/bin"));
        Files.writeString(half.resolve("mariadbd"), "half of a program");

        var starters = List.of(unpack(cache), unpack(cache));
        var unpacked = starters.stream().map(CompletableFuture::join).distinct().toList();

        assertThat(unpacked).containsExactly(new ServerBinaries(cache.resolve(version)));
        assertThat(unpacked.getFirst().server())
                .isExecutable()
                .hasSize(Files.size(TestServers.binaries().server()));
        assertThat(half).doesNotExist();
    }

    private static CompletableFuture<ServerBinaries> unpack(Path cache) {
        return CompletableFuture.supplyAsync(() -> TestServers.unpack(cache));
    }
}
