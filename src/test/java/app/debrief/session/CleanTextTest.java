package app.debrief.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {

    @ParameterizedTest
    @CsvSource({
        "'a\u0000b\u0007c', abc",
        "'Owen \u202e55521+', Owen 55521+",
        "'\u2066Owen\u2069', Owen",
        "'  \u0000 ', ",
        "'one\r\ntwo', 'one\ntwo'",
        "'\uD83D\uDE00 ok', '\uD83D\uDE00 ok'",
    })
    void whatWouldMisleadAReaderIsGone(String text, String clean) {
        assertThat(CleanText.of(text)).isEqualTo(clean);
    }
}
