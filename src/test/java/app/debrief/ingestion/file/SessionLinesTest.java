package app.debrief.ingestion.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.debrief.session.SessionDocumentReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionLinesTest {

    @TempDir
    Path folder;

    Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("sessions.ndjson");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void linesAreTheSameWhetherCompressedOrNot(boolean compressed) throws IOException {
        var bytes = "\uFEFFone\r\n\n  \ntwo ü\nthree".getBytes(StandardCharsets.UTF_8);
        Files.write(file, compressed ? gzip(bytes) : bytes);

        assertThat(texts()).containsExactly("one", "", "  ", "two ü", "three");
    }

    @Test
    void anEmptyFileHasNoLines() throws IOException {
        Files.write(file, new byte[0]);

        assertThat(texts()).isEmpty();
    }

    @Test
    void aLineOfExactlyTheLimitIsKeptAndALongerOneIsSkipped() throws IOException {
        var longest = new byte[SessionDocumentReader.LARGEST_DOCUMENT];
        Arrays.fill(longest, (byte) 'x');
        try (var out = Files.newOutputStream(file)) {
            out.write(longest);
            out.write('\n');
            out.write(longest);
            out.write("x\nnext".getBytes(StandardCharsets.UTF_8));
        }

        try (var lines = SessionLines.open(file)) {
            assertThat(lines.next()).isInstanceOfSatisfying(Line.Text.class, line -> assertThat(line.text())
                    .hasSize(longest.length));
            assertThat(lines.next()).isEqualTo(new Line.TooLong(2));
            assertThat(lines.next()).isEqualTo(new Line.Text(3, "next"));
            assertThat(lines.next()).isNull();
            assertThat(lines.bytesRead()).isEqualTo(lines.bytesTotal()).isEqualTo(Files.size(file));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16"})
    void aLineInAnotherEncodingHasNoText(String encoding) throws IOException {
        Files.write(file, "{\"summary\":\"Zoë\"}".getBytes(Charset.forName(encoding)));

        try (var lines = SessionLines.open(file)) {
            assertThat(lines.next()).isEqualTo(new Line.Unreadable(1));
        }
    }

    @Test
    void whatStandsBeforeTheEndOfATruncatedFileIsRead() throws IOException {
        var random = new Random(7);
        var text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("line ").append(random.nextLong()).append('\n');
        }
        var whole = gzip(text.toString().getBytes(StandardCharsets.UTF_8));
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        var read = new ArrayList<Line>();
        var failure = failure(read);

        assertThat(failure.reasonKey()).isEqualTo("ingestion.failure.truncated");
        assertThat(read).hasSizeGreaterThan(1_000);
    }

    @Test
    void aDamagedFileIsReported() throws IOException {
        var damaged = gzip("line\n".repeat(1_000).getBytes(StandardCharsets.UTF_8));
        Arrays.fill(damaged, 12, 20, (byte) 0xff);
        Files.write(file, damaged);

        assertThat(failure(new ArrayList<>()).reasonKey()).isEqualTo("ingestion.failure.damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n"})
    void aBombIsStopped(String end) throws IOException {
        var part = (" ".repeat(1024 * 1024 - end.length()) + end).getBytes(StandardCharsets.US_ASCII);
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 300; i++) {
                out.write(part);
            }
        }

        assertThat(Files.size(file)).isLessThan(1024 * 1024);
        assertThat(failure(new ArrayList<>()).reasonKey()).isEqualTo("ingestion.failure.too-large");
    }

    private List<String> texts() throws IOException {
        var texts = new ArrayList<String>();
        try (var lines = SessionLines.open(file)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                texts.add(((Line.Text) line).text());
            }
        }
        return texts;
    }

    private UnreadableFileException failure(List<Line> read) {
        var failure = catchThrowableOfType(UnreadableFileException.class, () -> {
            try (var lines = SessionLines.open(file)) {
                for (var line = lines.next(); line != null; line = lines.next()) {
                    read.add(line);
                }
            }
        });
        assertThat(failure).isNotNull();
        return failure;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var buffer = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(buffer)) {
            out.write(bytes);
        }
        return buffer.toByteArray();
    }
}
