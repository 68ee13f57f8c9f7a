package app.debrief.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice without its windows: another program's reading of our workbooks. Installed where that is possible. */
final class Office {

    /** Comma, quotes, UTF-8, from the first line, cells as shown, the first sheet. */
    private static final String CSV_AS_SHOWN =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,1";

    private static final String NAME = "soffice";

    private final String program;

    private Office(String program) {
        this.program = program;
    }

    /** LibreOffice; without it the test is skipped, and fails where {@code CI} is set. */
    static Office found() {
        var there = program().or(() -> install() ? program() : Optional.empty());
        if (there.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("LibreOffice is missing and cannot be installed here: install libreoffice-calc");
        }
        Assumptions.assumeTrue(there.isPresent(), "LibreOffice is missing and cannot be installed here");
        return new Office(there.orElseThrow());
    }

    /** Writes the first sheet of each workbook beside it as CSV; gives the files in the order of the workbooks. */
    List<Path> toCsv(List<Path> workbooks, Path folder) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                program,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                CSV_AS_SHOWN,
                "--outdir",
                folder.toString()));
        workbooks.forEach(workbook -> command.add(workbook.toString()));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return workbooks.stream().map(workbook -> csv(workbook, folder)).toList();
    }

    private static Path csv(Path workbook, Path folder) {
        var name = workbook.getFileName().toString().replaceFirst("\\.xlsx$", "");
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name + "(-[^.]*)?\\.csv"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<String> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> folder + "/" + NAME)
                .filter(file -> Files.isExecutable(Path.of(file)))
                .findFirst();
    }

    private static boolean install() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return false;
        }
        var command = new ProcessBuilder(
                "/bin/sh",
                "-c",
                "apt-get -q update; apt-get -q -y --no-install-recommends install libreoffice-calc-nogui");
        command.environment().put("DEBIAN_FRONTEND", "noninteractive");
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            return command.start().waitFor(15, TimeUnit.MINUTES);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
