package app.debrief.bench;

import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import app.debrief.common.settings.DebriefSettings;
import app.debrief.employee.EmployeeReference;
import app.debrief.employee.EmployeeService;
import app.debrief.grid.ui.Lists;
import app.debrief.session.SessionEditor;
import app.debrief.session.SessionScope;
import app.debrief.session.SessionService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Measures the list of sessions on the large demo data set and prints a table, also to {@code target/bench.md}. Run by the
 * Maven profile {@code bench}; what it measures is told there, what is short of its goal is marked.
 */
@SpringBootTest(properties = {"debrief.demo=true", "embedded-mariadb.arguments="})
class ScaleBench {

    private static final Actor ACTOR = Actor.system("Benchmark");
    private static final String BIGGEST = "scale_sunrise_sofia_group";
    private static final int WARM_RUNS = 7;
    private static final int REVIEWERS = 200;
    private static final Duration REVIEW = Duration.ofSeconds(80);

    @Autowired
    SessionService service;

    @Autowired
    SessionEditor editor;

    @Autowired
    EmployeeService employees;

    @Autowired
    CurrentActor actors;

    @Autowired
    DebriefSettings settings;

    @Autowired
    DataSource source;

    @Autowired
    Lists lists;

    @Autowired
    Clock clock;

    @Test
    void measure() throws Exception {
        var database = new PlainDatabase(source, settings.data());
        var now = clock.instant();
        var scopes = actors.actingAs(ACTOR, this::scopes);
        var scope = scopes.getFirst();
        var table = new BenchTable(Machine.describe(database));
        var questions = new SessionQuestions(service, scope, now).all(SearchTerms.find(database, scope));
        for (var question : questions) {
            table.add(measure(question, database));
        }
        new ExportRates(service, lists, actors, ACTOR, source, scope, now)
                .measure()
                .forEach(table::add);
        reviewers(table, scopes, now);
        var text = table.toString();
        Files.writeString(Path.of("target/bench.md"), text);
        System.out.println(text);
    }

    private BenchLine measure(Question question, PlainDatabase database) throws Exception {
        Runnable call = () -> actors.actingAs(ACTOR, () -> {
            question.service().run();
            return true;
        });
        Runnable statement =
                () -> database.read(question.statement(), question.parameters().toArray());
        call.run();
        statement.run();
        var warm = Figures.of(WARM_RUNS, call);
        var plain = Figures.of(WARM_RUNS, statement);
        database.forgetPages();
        var cold = Figures.of(1, call);
        database.forgetPages();
        var coldPlain = Figures.of(1, statement);
        return new BenchLine(question.name(), question.goal(), warm, plain, cold, coldPlain);
    }

    private void reviewers(BenchTable table, List<SessionScope> scopes, Instant now) throws InterruptedException {
        new Reviewers(service, editor, actors, ACTOR, now).work(REVIEWERS, Duration.ofSeconds(16), scopes);
        new Reviewers(service, editor, actors, ACTOR, now)
                .work(REVIEWERS, REVIEW, scopes)
                .forEach((action, figures) -> table.add(action, figures));
    }

    /** The employee with a tenth of all sessions first. */
    private List<SessionScope> scopes() {
        var scopes = new ArrayList<SessionScope>();
        scopes.add(employees.findByIdn(BIGGEST).map(ScaleBench::scope).orElseThrow());
        employees.visible().stream()
                .filter(employee -> employee.idn().startsWith("scale_"))
                .filter(employee -> !employee.idn().equals(BIGGEST))
                .map(ScaleBench::scope)
                .forEach(scopes::add);
        return scopes;
    }

    private static SessionScope scope(EmployeeReference employee) {
        return new SessionScope(employee.organizationId(), employee.id());
    }
}
