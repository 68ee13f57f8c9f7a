package app.debrief.session.ui;

import static app.debrief.session.SessionFixtures.NOON;
import static app.debrief.session.SessionFixtures.document;
import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.common.CurrentActor;
import app.debrief.common.ui.KeyFigure;
import app.debrief.common.ui.PageTimer;
import app.debrief.common.ui.ViewHeader;
import app.debrief.grid.FilterValues;
import app.debrief.grid.TableQuery;
import app.debrief.grid.ui.BackgroundReads;
import app.debrief.grid.ui.Display;
import app.debrief.grid.ui.Lists;
import app.debrief.grid.ui.ValueText;
import app.debrief.scoring.Assessment;
import app.debrief.session.Session;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionEditor;
import app.debrief.session.SessionFixtures;
import app.debrief.session.SessionIntake;
import app.debrief.session.SessionScope;
import app.debrief.session.SessionService;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.security.test.context.support.WithMockUser;

/** Answers that come when something else is asked by then. */
@SpringBootTest
@WithMockUser
@Import({SessionFixtures.class, LateAnswersTest.ByHand.class})
class LateAnswersTest extends SpringBrowserlessTest {

    @Autowired
    SessionService service;

    @Autowired
    SessionEditor editor;

    @Autowired
    SessionIntake intake;

    @Autowired
    SessionFixtures fixtures;

    @Autowired
    CurrentActor actors;

    @Autowired
    BackgroundReads reads;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Lists lists;

    @Autowired
    Clock clock;

    @Autowired
    Tasks tasks;

    private final TimerByHand timer = new TimerByHand();
    private String idn = "";
    private SessionScope scope = new SessionScope(0, 0);
    private Instant begin = Instant.EPOCH;

    @BeforeEach
    void hire() {
        idn = SessionFixtures.name("sofia");
        scope = fixtures.employee(idn);
        begin = clock.instant().minusSeconds(1);
        tasks.waiting.clear();
    }

    @Test
    void figuresOfBeforeAnEditDoNotReplaceThoseOfAfterIt() throws InterruptedException {
        take("a");
        var header = new ViewHeader("Sessions");
        UI.getCurrent().add(header);
        var figures = new FiguresBar(header, service, reads, texts());
        show(figures);
        tasks.answerElsewhere();
        as(() -> {
            var id = service.findBySource(
                            scope.organizationId(), document(idn, "a").build().key())
                    .orElseThrow()
                    .session()
                    .id();
            editor.set(id, SessionColumns.HUMAN_ASSESSMENT, null, Assessment.YES_A);
            return true;
        });

        show(figures);
        tasks.answer();
        roundTrip();

        assertThat(find(KeyFigure.class).all().getFirst().getElement().getTextRecursively())
                .startsWith("70.20");
    }

    @Test
    void whatWasNewBeforeAClickIsNotAfterIt() throws InterruptedException {
        var news = news();
        as(() -> {
            news.follow(query(), begin);
            return true;
        });
        take("a");
        counted();
        tasks.answer();
        assertThat(news.getText()).isEqualTo("1 new");
        take("b");
        counted();
        tasks.answerElsewhere();

        test(news).click();
        roundTrip();

        assertThat(news.isVisible()).isFalse();
    }

    @Test
    void whatComesWhileTheListIsReadIsCountedAfterwards() {
        var news = news();
        take("a");
        counted();
        assertThat(tasks.waiting).isEmpty();

        as(() -> {
            news.follow(query(), begin);
            return true;
        });
        tasks.answer();

        assertThat(news.getText()).isEqualTo("1 new");
        assertThat(news.isVisible()).isTrue();
    }

    private NewSessions news() {
        var news = new NewSessions(scope.employeeId(), service, reads, arrivals, timer, clock, texts(), () -> {});
        UI.getCurrent().add(news);
        return news;
    }

    private void show(FiguresBar figures) {
        as(() -> {
            figures.show(query(), NOON);
            return true;
        });
    }

    private void counted() {
        as(() -> {
            timer.waiting.remove().run();
            return true;
        });
    }

    private void take(String id) {
        as(() -> intake.take(document(idn, id).build(), null));
    }

    private TableQuery<Session> query() {
        return new TableQuery<>(
                scope,
                FilterValues.none(),
                SessionColumns.NEWEST_FIRST,
                SessionColumns.FOR_BUILDER.initial(),
                ZoneOffset.UTC);
    }

    private ValueText texts() {
        return lists.texts(Display.of(SessionFixtures.SYSTEM));
    }

    private <T> T as(Supplier<T> work) {
        return actors.actingAs(SessionFixtures.SYSTEM, work);
    }

    @TestConfiguration
    static class ByHand {

        @Bean
        Tasks applicationTaskExecutor() {
            return new Tasks();
        }
    }

    /** Reads that wait until the test lets them. */
    static final class Tasks implements TaskExecutor {

        private final Queue<Runnable> waiting = new ArrayDeque<>();

        @Override
        public void execute(Runnable task) {
            waiting.add(task);
        }

        /** Reads and shows the oldest. */
        private void answer() {
            waiting.remove().run();
        }

        /** Reads the oldest; what it found is shown with the next round trip. */
        private void answerElsewhere() throws InterruptedException {
            var thread = new Thread(waiting.remove());
            thread.start();
            thread.join();
        }
    }

    private static final class TimerByHand extends PageTimer {

        private final Queue<Runnable> waiting = new ArrayDeque<>();

        private TimerByHand() {
            super(new SimpleAsyncTaskScheduler(), Clock.systemUTC());
        }

        @Override
        public void after(Duration pause, UI ui, Runnable work) {
            waiting.add(work);
        }
    }
}
