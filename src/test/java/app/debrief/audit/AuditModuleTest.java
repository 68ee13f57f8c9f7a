package app.debrief.audit;

import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import app.debrief.common.Grant;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A test of this module alone, against the real database with the real changelog. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.jpa.hibernate.ddl-auto=validate")
abstract class AuditModuleTest {

    /** One that no other test has: what is recorded cannot be removed again. */
    final long organization = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 62);

    @Autowired
    AuditLog log;

    @Autowired
    AuditEntryRepository entries;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> work.get()));
    }

    List<AuditEntry> rows(long chain) {
        return inTransaction(() -> entries.stream(chain).toList());
    }

    static Actor member(long id, String name, Map<Long, Grant> organizations) {
        return new Actor(id, name, null, organizations, null, Locale.ENGLISH);
    }

    @SpringBootConfiguration
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        LiquibaseAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @ComponentScan
    @EntityScan
    @EnableJpaRepositories
    static class Module {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        ActorOfTest currentActor() {
            return new ActorOfTest();
        }
    }

    /** Is the system until told otherwise. */
    static class ActorOfTest implements CurrentActor {

        private final ThreadLocal<Actor> actor = ThreadLocal.withInitial(() -> Actor.system("Test"));

        @Override
        public Actor get() {
            return actor.get();
        }

        @Override
        public <T> T actingAs(Actor other, Supplier<T> work) {
            var former = actor.get();
            actor.set(other);
            try {
                return work.get();
            } finally {
                actor.set(former);
            }
        }
    }
}
