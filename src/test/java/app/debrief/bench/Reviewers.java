package app.debrief.bench;

import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import app.debrief.grid.FilterValues;
import app.debrief.grid.jpa.TableReader;
import app.debrief.grid.jpa.Window;
import app.debrief.scoring.Assessment;
import app.debrief.session.Session;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionEditor;
import app.debrief.session.SessionScope;
import app.debrief.session.SessionService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * People who review at once, each with an action every eight seconds, at the level of the services: what the server does
 * for a click, without drawing the page.
 */
final class Reviewers {

    private static final Duration BETWEEN_ACTIONS = Duration.ofSeconds(8);
    private static final int TRANSCRIPT = 200;

    private final SessionService service;
    private final SessionEditor editor;
    private final CurrentActor actors;
    private final Actor actor;
    private final Instant now;
    private final Map<String, ConcurrentLinkedQueue<Long>> times = new ConcurrentSkipListMap<>();

    Reviewers(SessionService service, SessionEditor editor, CurrentActor actors, Actor actor, Instant now) {
        this.service = service;
        this.editor = editor;
        this.actors = actors;
        this.actor = actor;
        this.now = now;
    }

    /** Lets them work, spread over the employees; returns the server's time by action, and of all of them. */
    Map<String, Figures> work(int people, Duration duration, List<SessionScope> employees) throws InterruptedException {
        var end = System.nanoTime() + duration.toNanos();
        var done = new CountDownLatch(people);
        for (int i = 0; i < people; i++) {
            var scope = employees.get(i % employees.size());
            var offset = BETWEEN_ACTIONS.multipliedBy(i).dividedBy(people);
            Thread.ofVirtual().start(() -> {
                try {
                    actors.actingAs(actor, () -> {
                        review(scope, System.nanoTime() + offset.toNanos(), end);
                        return true;
                    });
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
        var figures = new ConcurrentSkipListMap<String, Figures>();
        var all = new ArrayList<Long>();
        times.forEach((action, nanos) -> {
            all.addAll(nanos);
            figures.put(action, figures(List.copyOf(nanos)));
        });
        figures.put("every action", figures(all));
        return figures;
    }

    private void review(SessionScope scope, long begin, long end) {
        var next = begin;
        List<UUID> ids = List.of();
        for (int step = 0; next < end; step++, next += BETWEEN_ACTIONS.toNanos()) {
            try {
                TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            var since = System.nanoTime();
            String action;
            switch (step % 5) {
                case 0 -> {
                    action = "open the list";
                    ids = list(scope, SessionColumns.FOR_BUILDER.defaults());
                }
                case 1 -> {
                    action = "filter";
                    ids = list(scope, todo());
                }
                case 2 -> {
                    action = "open a session";
                    open(ids, 0);
                }
                case 3 -> {
                    action = "assess";
                    assess(ids);
                }
                default -> {
                    action = "next";
                    open(ids, 1);
                }
            }
            times.computeIfAbsent(action, name -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - since);
        }
    }

    private List<UUID> list(SessionScope scope, FilterValues<Session> filters) {
        var query = new SessionQuestions(service, scope, now).query(filters, SessionColumns.NEWEST_FIRST);
        var page = service.page(query, now, new Window(null, 0, 50, false));
        service.total(query, now, TableReader.COUNT_CAP);
        service.figures(query, now);
        return page.rows().stream().map(row -> (UUID) row.id()).toList();
    }

    private void open(List<UUID> ids, int place) {
        if (ids.size() > place) {
            service.detail(ids.get(place));
            service.transcript(ids.get(place), -1, TRANSCRIPT);
        }
    }

    private void assess(List<UUID> ids) {
        if (!ids.isEmpty()) {
            service.detail(ids.getFirst()).ifPresent(detail -> {
                var seen = detail.session().worth().humanAssessment();
                editor.set(
                        ids.getFirst(),
                        SessionColumns.HUMAN_ASSESSMENT,
                        seen,
                        seen == Assessment.YES_B ? Assessment.YES_A : Assessment.YES_B);
            });
        }
    }

    private static FilterValues<Session> todo() {
        return SessionColumns.IS_TODO
                .filter()
                .map(filter -> with(SessionColumns.FOR_BUILDER.defaults(), filter))
                .orElseThrow();
    }

    private static <F> FilterValues<Session> with(
            FilterValues<Session> values, app.debrief.grid.filter.Filter<Session, F> filter) {
        return values.with(filter, filter.parse("yes").orElseThrow());
    }

    private static Figures figures(List<Long> nanos) {
        return new Figures(nanos);
    }
}
