package app.debrief.demo.scale;

import app.debrief.common.settings.DebriefSettings;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the large data set week by week, each in one transaction together with the note of it: a filling that was killed
 * goes on with the next week. Beside the path of all other sessions, because a benchmark wants them by the million; that
 * they are as if they had taken it is what a test is for.
 */
@Component
public class ScaleFilling {

    private static final Logger log = LoggerFactory.getLogger(ScaleFilling.class);
    private static final int WEEKS_BETWEEN_NEWS = 8;

    private final DebriefSettings settings;
    private final ScaleEmployees employees;
    private final DataSource database;
    private final Clock clock;

    ScaleFilling(DebriefSettings settings, ScaleEmployees employees, DataSource database, Clock clock) {
        this.settings = settings;
        this.employees = employees;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Makes so many sessions, unless they are there. The demo must be.
     *
     * @param sessions how many
     * @param reviewer the member who is said to have reviewed some
     * @throws app.debrief.common.settings.StartRefusedException if the disk has no room for them
     */
    public void fill(long sessions, long reviewer) {
        var fillings = new Fillings(JdbcClient.create(database));
        var filling = fillings.find().orElseGet(() -> new Filling(sessions, yesterday(), 0, 0));
        if (filling.sessions() != sessions) {
            log.warn(
                    "The demo has a filling of {} sessions already; for {}, begin with an empty data folder",
                    filling.sessions(),
                    sessions);
        }
        if (filling.complete()) {
            return;
        }
        var cost = FillingCost.of(filling.sessions() - filling.sessionsAfter(filling.weeks()));
        log.info(
                "Filling {} demo sessions, {} of them are there: about {} min and {} MB to go",
                filling.sessions(),
                filling.sessionsAfter(filling.weeks()),
                Math.max(1, cost.time().toMinutes()),
                cost.space().toMegabytes());
        cost.requireRoom(settings.data());
        var hired = employees.hire(reviewer);
        if (filling.weeks() == 0 && fillings.find().isEmpty()) {
            fillings.begin(filling);
        }
        new JdbcTemplate(database).execute((Connection connection) -> fill(connection, filling, hired, reviewer));
    }

    private Filling fill(Connection connection, Filling begun, List<ScaleEmployee> hired, long reviewer) {
        var single = new SingleConnectionDataSource(connection, true);
        var transactions = new TransactionTemplate(new JdbcTransactionManager(single));
        var fillings = new Fillings(JdbcClient.create(single));
        var filling = begun;
        try (var weeks = ScaleWeeks.open(single, filling, hired, reviewer)) {
            while (!filling.complete()) {
                var next = filling;
                var since = clock.millis();
                filling = transactions.execute(status -> {
                    weeks.fill(next);
                    var after = next.after(clock.millis() - since);
                    fillings.advance(after);
                    return after;
                });
                tell(filling);
            }
        }
        return filling;
    }

    private static void tell(Filling filling) {
        var done = filling.sessionsAfter(filling.weeks());
        if (filling.complete()) {
            log.info("Filled {} demo sessions in {} s", done, filling.millis() / 1000);
        } else if (filling.weeks() % WEEKS_BETWEEN_NEWS < filling.step()) {
            var left = filling.millis() * (Filling.WEEKS - filling.weeks()) / filling.weeks() / 1000;
            log.info(
                    "Demo sessions: {} % ({} of {}), about {} s to go",
                    100 * filling.weeks() / Filling.WEEKS, done, filling.sessions(), left);
        }
    }

    /** Its last day is over in every zone. */
    private LocalDate yesterday() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
    }
}
