package app.debrief.common;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.TransactionException;

/** The one clock everything asks, so that tests can set it, and what is done by the clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TimeConfiguration {

    private static final Logger log = LoggerFactory.getLogger(TimeConfiguration.class);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** What is repeated anyway needs no stack trace each time while the database is away. */
    @Bean
    ThreadPoolTaskSchedulerCustomizer quietOutages() {
        return scheduler -> scheduler.setErrorHandler(thrown -> {
            if (thrown instanceof DataAccessException || thrown instanceof TransactionException) {
                log.warn(
                        "Repeated work waits for the database: {}",
                        thrown.getClass().getSimpleName());
            } else {
                log.error("Repeated work failed: {}", new ErrorTrace(thrown));
            }
        });
    }
}
