package app.debrief.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.debrief.account.AccountFixtures;
import app.debrief.account.Member;
import app.debrief.account.Role;
import app.debrief.common.NotAllowedException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Limit;

/** What becomes of exports: begun in turn, ended early, begun again, and forgotten after seven days. */
@SpringBootTest
@Import({AccountFixtures.class, SessionFiles.class, GeneratedRows.class})
class ExportJobTest {

    @Autowired
    AccountFixtures accounts;

    @Autowired
    SessionFiles files;

    @Autowired
    GeneratedRows rows;

    @Autowired
    ExportService exports;

    @Autowired
    ExportRecorder recorder;

    @Autowired
    ExportWorker worker;

    @Autowired
    ExportJobRepository jobs;

    @Autowired
    ExportFolder folder;

    @Autowired
    Clock clock;

    Member author;

    @BeforeEach
    void anAuthor() {
        author = person();
    }

    @AfterEach
    void nothingGoesOn() {
        jobs.findAll().stream().filter(job -> !job.state().ended()).forEach(job -> recorder.cancel(job.id()));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jobs.findAll().stream().allMatch(job -> job.state().ended()));
    }

    @Test
    void e15AHundredAndTwentyThousandRowsAreOneFile() throws IOException {
        var id = accounts.as(author, () -> files.finished(GeneratedRows.request("120000")));

        try (var lines = Files.lines(folder.finished(id))) {
            assertThat(lines.count()).isEqualTo(120_001);
        }
        assertThat(job(id).rowsDone()).isEqualTo(120_000);
    }

    @Test
    void aCancelledExportEndsAndLeavesNoFile() {
        var id = start(author, GeneratedRows.ENDLESS);
        await().until(() -> job(id).rowsDone() > 0);

        accounts.as(author, () -> exports.cancel(id));

        awaitState(id, ExportState.CANCELLED);
        await().untilAsserted(() -> assertThat(folder.unfinished(id)).doesNotExist());
        assertThat(folder.finished(id)).doesNotExist();
    }

    @Test
    void whoLosesTheRightMeanwhileGetsNoFile() {
        var scope = GeneratedRows.ENDLESS + " lost";
        var id = start(author, scope);
        await().until(() -> job(id).rowsDone() > 0);

        rows.forbid(scope);

        awaitState(id, ExportState.FAILED);
        assertThat(job(id).failure()).contains("export.failure.not-allowed");
        await().untilAsserted(() -> assertThat(folder.unfinished(id)).doesNotExist());
    }

    @Test
    void whoLosesTheRightAfterwardsCannotFetchTheFile() {
        var id = accounts.as(author, () -> files.finished(GeneratedRows.request("3 kept")));
        assertThat(accounts.as(author, () -> exports.download(id))).isPresent();

        rows.forbid("3 kept");

        assertThat(accounts.as(author, () -> exports.download(id))).isEmpty();
    }

    @Test
    void nobodySeesCancelsOrFetchesAnotherOnesExport() {
        var id = accounts.as(author, () -> files.finished(GeneratedRows.request("3")));
        var other = person();

        assertThat(accounts.as(other, () -> exports.find(id))).isEmpty();
        assertThat(accounts.as(other, () -> exports.download(id))).isEmpty();
        assertThatThrownBy(() -> accounts.as(other, () -> exports.cancel(id))).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aPersonHasOneRunningExportWhileAnothersGoesOn() {
        var first = start(author, GeneratedRows.ENDLESS);
        var second = start(author, "3");
        var others = start(person(), "3");

        awaitState(others, ExportState.COMPLETE);
        assertThat(job(first).state()).isEqualTo(ExportState.RUNNING);
        assertThat(job(second).state()).isEqualTo(ExportState.QUEUED);

        accounts.as(author, () -> exports.cancel(first));

        awaitState(second, ExportState.COMPLETE);
    }

    @Test
    void whoWaitedLongestSinceTheLastExportIsNext() {
        accounts.as(author, () -> files.finished(GeneratedRows.request("1")));
        start(person(), GeneratedRows.ENDLESS);
        start(person(), GeneratedRows.ENDLESS);
        queue(author, "1");
        var newcomers = queue(person(), "1");

        assertThat(jobs.findNext(Limit.of(1))).containsExactly(newcomers);
    }

    @Test
    void anExportWhoseNodeDiedIsBegunAgain() {
        var job = jobs.save(new ExportJob(author.id(), rows.open("3"), GeneratedRows.request("3"), longAgo()));
        jobs.findById(job.id()).ifPresent(found -> {
            found.end(ExportState.RUNNING, null, longAgo());
            jobs.save(found);
        });

        worker.tidy();
        worker.wake();

        awaitState(job.id(), ExportState.COMPLETE);
    }

    @Test
    void aFileIsForgottenAfterSevenDaysWithWhatWasSearchedFor() {
        var id = accounts.as(author, () -> files.finished(GeneratedRows.request("3")));
        jobs.findById(id).ifPresent(found -> {
            found.end(
                    ExportState.COMPLETE,
                    null,
                    clock.instant().minus(ExportJob.KEPT).minusSeconds(1));
            jobs.save(found);
        });
        assertThat(accounts.as(author, () -> exports.download(id))).isEmpty();

        worker.tidy();

        assertThat(job(id).state()).isEqualTo(ExportState.EXPIRED);
        assertThat(job(id).request().parameters()).isEmpty();
        assertThat(folder.finished(id)).doesNotExist();
    }

    @Test
    void noMoreThanTwentyOfOnePersonWait() {
        for (int i = 0; i < ExportService.MOST_WAITING; i++) {
            queue(author, GeneratedRows.ENDLESS);
        }

        assertThatThrownBy(() -> start(author, "1")).isInstanceOf(TooManyExportsException.class);
    }

    private Member person() {
        return accounts.member(Role.BUILDER, accounts.organization());
    }

    private long start(Member member, String scope) {
        return accounts.as(member, () -> exports.start(GeneratedRows.request(scope)));
    }

    /** Without waking whoever would begin it. */
    private long queue(Member member, String scope) {
        return recorder.queue(member.id(), rows.open(scope), GeneratedRows.request(scope))
                .id();
    }

    private Instant longAgo() {
        return clock.instant().minus(Duration.ofMinutes(5));
    }

    private ExportJob job(long id) {
        return jobs.findById(id).orElseThrow();
    }

    private void awaitState(long id, ExportState state) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(job(id).state()).isEqualTo(state));
    }
}
