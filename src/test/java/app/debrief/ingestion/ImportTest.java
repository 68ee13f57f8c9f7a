package app.debrief.ingestion;

import static app.debrief.ingestion.ImportFixtures.SYSTEM;
import static app.debrief.ingestion.ImportFixtures.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.debrief.session.DocumentNotice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ImportTest extends ImportScene {

    @Test
    void anEmptyFileIsNoSuccess() throws IOException {
        assertThat(imports.run(SYSTEM, imports.file("")).batch().state()).isEqualTo(ImportState.FAILED);
        assertThat(imports.run(SYSTEM, imports.file("\n \n")).batch().state()).isEqualTo(ImportState.FAILED);
    }

    @Test
    void oneBadLineCostsOneLine() throws IOException {
        var file = imports.file(String.join(
                "\n",
                line(idn, "a"),
                "{\"source_session_id\":",
                "",
                line("nobody", "b"),
                line(idn, "c").replace("\"CHAT\"", "7"),
                line(idn, "d").replace("\"seq\":1", "\"seq\":\"one\""),
                "[]",
                line(idn, "e")));

        var report = imports.run(SYSTEM, file);

        assertThat(report.batch().state()).isEqualTo(ImportState.COMPLETE);
        assertThat(report.batch().lines()).isEqualTo(7);
        assertThat(report.batch().rejected()).isEqualTo(5);
        assertThat(report.batch().counts()).isEqualTo(new ImportCounts(2, 0, 0, 0));
        assertThat(report.byEmployee()).isEqualTo(Map.of(idn, new ImportCounts(2, 0, 0, 0)));
        assertThat(report.batch().bytes()).isEqualTo(report.batch().bytesTotal());
        assertThat(imports.rejections(report.batch().id()))
                .containsExactly(
                        "2 | This is no JSON, or nested too deeply, or made of too many parts.",
                        "4 | employee | There is no AI employee with this IDN.",
                        "5 | channel | This must be a text.",
                        "6 | messages[0].seq | This must be a number.",
                        "7 | This is no JSON object.");
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        var text = lines(450);

        var first = imports.run(SYSTEM, imports.file(text));
        var second = imports.run(SYSTEM, imports.file(text));

        assertThat(first.batch().counts()).isEqualTo(new ImportCounts(450, 0, 0, 0));
        assertThat(second.batch().counts()).isEqualTo(new ImportCounts(0, 0, 450, 0));
        assertThat(stored()).isEqualTo(450);
    }

    @Test
    void aSessionThatStandsTwiceInAFileIsStoredOnce() throws IOException {
        var report = imports.run(
                SYSTEM,
                imports.file(line(idn, "a") + "\n" + line(idn, "a") + "\n"
                        + line(idn, "a").replace("Hello", "Hi")));

        assertThat(report.batch().counts()).isEqualTo(new ImportCounts(1, 1, 1, 0));
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void everySessionPointsToTheAuditRowOfItsImport() throws IOException {
        var report = imports.run(SYSTEM, imports.file(lines(3)));

        var notes = jdbc.sql("""
                        select v.note from audit a join audit_value v on v.id = a.id
                        where a.chain = ? and a.subject_type = 'import_batch' and a.subject_id = ? order by a.sequence
                        """)
                .params(scope.organizationId(), String.valueOf(report.batch().id()))
                .query(String.class)
                .list();
        assertThat(notes)
                .containsExactly("sessions.ndjson", "sessions.ndjson: 3 created, 0 changed, 0 unchanged, 0 outdated");
        var pointing = jdbc.sql("""
                        select count(*) from session s join audit a on a.id = s.origin_audit_id
                        where s.employee_id = ? and a.subject_id = ?
                        """)
                .params(scope.employeeId(), String.valueOf(report.batch().id()))
                .query(Long.class)
                .single();
        assertThat(pointing).isEqualTo(3);
    }

    @Test
    void whatHasNoPlaceIsReportedWithTheNumberOfDocuments() throws IOException {
        var report = imports.run(
                SYSTEM, imports.file(lines(3).replace("\"channel\"", "\"mood\":\"good\",\"asr\":12,\"channel\"")));

        assertThat(report.batch().counts().created()).isEqualTo(3);
        assertThat(report.notices())
                .isEqualTo(Map.of(
                        new DocumentNotice("mood", "session.notice.unknown"), 3L,
                        new DocumentNotice("asr", "session.notice.derived"), 3L));
        assertThat(jdbc.sql("select max(asr) from session where employee_id = ?")
                        .param(scope.employeeId())
                        .query(String.class)
                        .single())
                .isEqualTo("0.00");
    }

    @Test
    void aLineOfTwoHundredMegabytesIsOneRejectedLine() throws IOException {
        var huge = Files.createTempFile("huge", ".ndjson");
        try (var out = Files.newOutputStream(huge)) {
            out.write((line(idn, "a") + "\n{\"summary\":\"").getBytes(StandardCharsets.UTF_8));
            var part = new byte[1024 * 1024];
            Arrays.fill(part, (byte) 'x');
            for (int i = 0; i < 200; i++) {
                out.write(part);
            }
            out.write(("\"}\n" + line(idn, "b")).getBytes(StandardCharsets.UTF_8));
        }

        var report = imports.run(SYSTEM, huge);
        Files.delete(huge);

        assertThat(report.batch().counts().created()).isEqualTo(2);
        assertThat(imports.rejections(report.batch().id())).containsExactly("2 | The line is longer than 16 MB.");
    }

    @Test
    void aLineInAnotherEncodingIsOneRejectedLine() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(line(idn, "a").replace("Hello", "Zoë").getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(("\n" + line(idn, "b").replace("Hello", "Zoë")).getBytes(StandardCharsets.UTF_8));

        var report = imports.run(SYSTEM, imports.file(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(report.batch().counts().created()).isEqualTo(1);
        assertThat(imports.rejections(report.batch().id())).containsExactly("1 | The line is not in UTF-8.");
    }

    @Test
    void ofATruncatedFileTheLinesBeforeTheEndComeIn() throws IOException {
        var whole = gzip(lines(300));
        var report =
                imports.run(SYSTEM, imports.file(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length - 20))));

        assertThat(report.batch().state()).isEqualTo(ImportState.FAILED);
        assertThat(report.batch().failure()).hasValue("ingestion.failure.truncated");
        assertThat(report.batch().counts().created()).isBetween(200L, 300L);
        assertThat(stored()).isEqualTo(report.batch().counts().created());

        var again = imports.run(SYSTEM, imports.file(new ByteArrayInputStream(whole)));
        assertThat(again.batch().state()).isEqualTo(ImportState.COMPLETE);
        assertThat(stored()).isEqualTo(300);
    }

    @Test
    void aBombFailsTheImportAndNothingElse() throws IOException {
        var blanks = " ".repeat(1024 * 1024);
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write((line(idn, "a") + "\n").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 300; i++) {
                out.write(blanks.getBytes(StandardCharsets.UTF_8));
            }
        }

        var report = imports.run(SYSTEM, imports.file(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(report.batch().failure()).hasValue("ingestion.failure.too-large");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void aCancelledImportEndsAndKeepsWhatCameIn() throws IOException {
        var job = imports.job(SYSTEM, imports.file(lines(1_000)), null);
        var steps = new AtomicInteger();

        runner.run(job, () -> {
            if (steps.incrementAndGet() == 3) {
                imports.as(SYSTEM, () -> {
                    service.cancel(job.batchId());
                    return true;
                });
            }
            return false;
        });

        var report = imports.report(job.batchId());
        assertThat(report.batch().state()).isEqualTo(ImportState.CANCELLED);
        assertThat(report.batch().counts().created()).isEqualTo(400);
        assertThat(stored()).isEqualTo(400);
    }

    @Test
    void aWaitingImportIsCancelledAtOnce() throws IOException {
        var job = imports.job(SYSTEM, imports.file(lines(1)), null);
        imports.as(SYSTEM, () -> {
            service.cancel(job.batchId());
            return true;
        });

        assertThat(imports.run(job).batch().state()).isEqualTo(ImportState.CANCELLED);
        assertThat(stored()).isZero();
    }

    @Test
    void anImportCutOffByAKillFailsAtTheNextStartAndIsCompletedByTheSameFile() throws IOException {
        var text = lines(500);
        var job = imports.job(SYSTEM, imports.file(text), null);
        var steps = new AtomicInteger();
        assertThatThrownBy(() -> runner.run(job, () -> {
                    if (steps.incrementAndGet() == 3) {
                        throw new StackOverflowError("stands for a kill: nothing is tidied up");
                    }
                    return false;
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(imports.report(job.batchId()).batch().state()).isEqualTo(ImportState.RUNNING);

        watch.started();

        var report = imports.report(job.batchId());
        assertThat(report.batch().state()).isEqualTo(ImportState.FAILED);
        assertThat(report.batch().failure()).hasValue("ingestion.failure.interrupted");
        assertThat(stored()).isEqualTo(400);
        var again = imports.run(SYSTEM, imports.file(text));
        assertThat(again.batch().counts()).isEqualTo(new ImportCounts(100, 0, 400, 0));
    }

    @Test
    void refusedLinesBeyondTenThousandAreCountedOnly() throws IOException {
        var report = imports.run(SYSTEM, imports.file("x\n".repeat(10_050)));

        assertThat(report.batch().rejected()).isEqualTo(10_050);
        assertThat(imports.rejections(report.batch().id())).hasSize(10_000);
    }
}
