package app.debrief.audit;

import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
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

/** A test of this module alone, against the real database with the real changelog. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = AuditTest.Module.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.jpa.hibernate.ddl-auto=validate")
@interface AuditTest {

    /** An organization that no other test has: what is recorded cannot be removed again. */
    static long anOrganization() {
        return ThreadLocalRandom.current().nextLong(1L << 40, 1L << 62);
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
    class Module {

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
    class ActorOfTest implements CurrentActor {

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
