package app.sample;

import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.lumo.Lumo;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts the list of visits by itself: anyone may see it at {@code /visits}. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({"app.sample", "app.debrief.grid", "app.debrief.common"})
@EntityScan("app.sample")
@Push
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/app.css")
public class SampleApplication implements AppShellConfigurator {

    private static final ThreadLocal<@Nullable Actor> ASSUMED = new ThreadLocal<>();
    private static final int VISITS = 3_000;

    /** Starts with visits of the last 60 days. */
    public static void main(String[] args) {
        var application = new SpringApplication(SampleApplication.class);
        application.setDefaultProperties(Map.of("sample.filled", "true"));
        application.run(args);
    }

    @Bean
    SecurityFilterChain everyone(HttpSecurity http) {
        return http.csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    CurrentActor actors() {
        return new CurrentActor() {

            @Override
            public Actor get() {
                var actor = ASSUMED.get();
                return actor != null ? actor : new Actor(1L, "Visitor", null, Map.of(), null, Locale.ENGLISH);
            }

            @Override
            public Optional<Actor> ofMember(long memberId) {
                return Optional.empty();
            }

            @Override
            public <T> T actingAs(Actor actor, Supplier<T> work) {
                var former = ASSUMED.get();
                ASSUMED.set(actor);
                try {
                    return work.get();
                } finally {
                    ASSUMED.set(former);
                }
            }
        };
    }

    @Bean
    @ConditionalOnProperty("sample.synchronous")
    TaskExecutor applicationTaskExecutor() {
        return new SyncTaskExecutor();
    }

    @Bean
    @ConditionalOnProperty("sample.filled")
    ApplicationRunner visits(EntityManager entities, TransactionTemplate transaction, Clock clock) {
        return arguments -> transaction.executeWithoutResult(status -> {
            var random = new Random(7);
            for (long id = 1; id <= VISITS; id++) {
                var minutes = (long) (random.nextDouble() * 60 * 24 * 60);
                entities.persist(SampleVisits.any(id, clock.instant().minus(Duration.ofMinutes(minutes)), random));
            }
        });
    }
}
