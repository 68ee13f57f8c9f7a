package app.debrief.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.account.AdjustableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.PlatformTransactionManager;

@SpringBootTest
class SignInThrottleTest {

    static final String ELENA = "elena@sunrise-bistro.example";
    static final String HERE = "203.0.113.7";
    static final String THERE = "203.0.113.8";

    final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-03-01T12:00:00Z"));

    @Autowired
    SignInFailureRepository failures;

    @Autowired
    PlatformTransactionManager transactions;

    SignInThrottle throttle() {
        return new SignInThrottle(failures, transactions, clock);
    }

    @BeforeEach
    void forgetEarlierTests() {
        failures.deleteAll();
    }

    @Test
    void thePairWaitsFifteenMinutesAfterFiveFailuresAndNobodyElseDoes() {
        fail(5);

        assertThat(throttle().admit(ELENA, HERE)).contains(Duration.ofMinutes(15));
        assertThat(throttle().admit(" Elena@Sunrise-Bistro.example", HERE)).isPresent();
        assertThat(throttle().admit(ELENA, THERE)).isEmpty();
        assertThat(throttle().admit("jonas@sunrise-bistro.example", HERE)).isEmpty();
    }

    @Test
    void triesWhileWaitingDoNotProlongTheWait() {
        fail(5);
        clock.pass(Duration.ofMinutes(14));

        assertThat(throttle().admit(ELENA, HERE)).contains(Duration.ofMinutes(1));
        clock.pass(Duration.ofMinutes(1));
        assertThat(throttle().admit(ELENA, HERE)).isEmpty();
        assertThat(throttle().admit(ELENA, HERE)).as("a new count has begun").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'0, 3, 6, 9, 12',     true",
        "'0, 10, 11, 12, 13',  true",
        "'0, 5, 10, 14, 16',   false", // the first is too old by then
        "'0, 14, 15, 16, 17, 18', true", // the last five lie close together
    })
    void onlyFailuresWithinFifteenMinutesCount(String minutes, boolean waits) {
        var passed = 0;
        for (var minute : Arrays.stream(minutes.split(", ", -1))
                .mapToInt(Integer::parseInt)
                .toArray()) {
            clock.pass(Duration.ofMinutes(minute - passed));
            passed = minute;
            assertThat(throttle().admit(ELENA, HERE)).isEmpty();
        }

        assertThat(throttle().admit(ELENA, HERE).isPresent()).isEqualTo(waits);
    }

    @Test
    void aSuccessForgetsThePairsFailures() {
        fail(4);
        assertThat(throttle().admit(ELENA, HERE)).isEmpty();
        throttle().succeeded(ELENA, HERE);

        fail(4);
        assertThat(throttle().admit(ELENA, HERE)).isEmpty();
    }

    @Test
    void manyTriesAtOnceDoNotSlipThrough() throws Exception {
        var throttle = throttle();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tries = IntStream.range(0, 20)
                    .<Callable<Boolean>>mapToObj(
                            i -> () -> throttle.admit(ELENA, HERE).isEmpty())
                    .toList();

            var admitted = 0;
            for (var attempt : threads.invokeAll(tries)) {
                admitted += attempt.get() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(5);
        }
    }

    @Test
    void noAddressOfAPersonIsKept() {
        fail(1);
        assertThat(failures.findAll())
                .hasSize(1)
                .allSatisfy(kept ->
                        assertThat(kept).extracting("accountDigest").asString().matches("[0-9a-f]{64}"));
    }

    @Test
    void whatNoLongerCountsIsRemoved() {
        fail(1);
        clock.pass(Duration.ofMinutes(31));
        fail(1);

        throttle().forget();

        assertThat(failures.count()).isEqualTo(1);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle().admit(ELENA, HERE)).isEmpty();
        }
    }
}
