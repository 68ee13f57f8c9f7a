package app.debrief.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.debrief.common.Channel;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SessionLengthRuleTest {

    private static final int ANY = 5;

    @ParameterizedTest(name = "{0} voice {1} s: {2}", quoteTextArguments = false)
    @CsvSource({"S1, 29, SHORT", "S2, 30, REGULAR", "S3, 299, REGULAR", "S4, 300, LONG"})
    void aCallIsMeasuredInSeconds(String id, int seconds, SessionLength length) {
        assertThat(SessionLengthRule.DEFAULT.of(Channel.VOICE, seconds, 0))
                .as(id)
                .isEqualTo(length);
        assertThat(SessionLengthRule.DEFAULT.of(Channel.VOICE, seconds, 99))
                .as(id)
                .isEqualTo(length);
    }

    @ParameterizedTest(name = "{0} text {1} messages: {2}", quoteTextArguments = false)
    @CsvSource({"S5, 2, SHORT", "S6, 3, REGULAR", "S7, 10, REGULAR", "S8, 11, LONG"})
    void whatIsWrittenIsMeasuredInMessagesOfTheUser(String id, int messages, SessionLength length) {
        for (var channel : EnumSet.complementOf(EnumSet.of(Channel.VOICE))) {
            assertThat(SessionLengthRule.DEFAULT.of(channel, 0, messages))
                    .as(id + channel)
                    .isEqualTo(length);
            assertThat(SessionLengthRule.DEFAULT.of(channel, 9999, messages))
                    .as(id + channel)
                    .isEqualTo(length);
        }
    }

    @ParameterizedTest(name = "still running: {0}", quoteTextArguments = false)
    @EnumSource
    void aRunningSessionHasNoLengthYet(Channel channel) {
        assertThat(SessionLengthRule.DEFAULT.of(channel, null, ANY)).isNull();
    }

    @Test
    void anOrganizationMayDrawOtherLines() {
        var rule = new SessionLengthRule(60, 60, 0, 0);

        assertThat(rule.of(Channel.VOICE, 59, ANY)).isEqualTo(SessionLength.SHORT);
        assertThat(rule.of(Channel.VOICE, 60, ANY)).isEqualTo(SessionLength.LONG);
        assertThat(rule.of(Channel.SMS, 1, 0)).isEqualTo(SessionLength.SHORT);
        assertThat(rule.of(Channel.SMS, 1, 1)).isEqualTo(SessionLength.LONG);
    }

    @Test
    void linesOutOfOrderAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SessionLengthRule(300, 30, 2, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new SessionLengthRule(30, 300, 10, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new SessionLengthRule(-1, 300, 2, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new SessionLengthRule(30, 300, -1, 10));
    }
}
