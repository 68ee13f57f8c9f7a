package app.debrief.session.ui;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Gives no connection while the database is said to be away, as the pool does when none can be had. */
@TestComponent
class Outage implements BeanPostProcessor {

    private final AtomicBoolean away = new AtomicBoolean();

    void begin() {
        away.set(true);
    }

    void end() {
        away.set(false);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Interrupted(source) : bean;
    }

    private final class Interrupted extends DelegatingDataSource {

        Interrupted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (away.get()) {
                throw new SQLTransientConnectionException("No connection is available");
            }
            return super.getConnection();
        }
    }
}
