package app.debrief.demo.scale;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps how far the filling is. */
final class Fillings {

    private final JdbcClient database;

    Fillings(JdbcClient database) {
        this.database = database;
    }

    Optional<Filling> find() {
        return database.sql("select sessions, ends_on, weeks, millis from demo_filling")
                .query(Filling.class)
                .optional();
    }

    void begin(Filling filling) {
        database.sql("insert into demo_filling (sessions, ends_on, weeks, millis) values (?, ?, ?, ?)")
                .params(filling.sessions(), filling.endsOn(), filling.weeks(), filling.millis())
                .update();
    }

    void advance(Filling filling) {
        database.sql("""
                        update demo_filling set weeks = ?, millis = ?, completed_at = if(?, utc_timestamp(3), null)
                        where sessions = ?""")
                .params(filling.weeks(), filling.millis(), filling.complete(), filling.sessions())
                .update();
    }
}
