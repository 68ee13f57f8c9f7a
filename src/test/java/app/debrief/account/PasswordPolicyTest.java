package app.debrief.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy();

    @ParameterizedTest
    @CsvSource({
        "Xk7#qTz9!vL,                   short", // 11 characters, though hard to guess
        "Xk7#qTz9!vLm,                  ",
        "plum kettle orbit sawdust,     ",
        "aaaaaaaaaaaaaaaa,              weak",
        "password12345,                 weak",
        "qwertyuiop123,                 weak",
        "elena.marquez.77,              weak",
        "sunrise-bistro.example,        weak",
    })
    void aPasswordIsLongEnoughAndHardToGuessForWhoKnowsThePerson(String password, String reason) {
        assertThat(policy.judge(password, "elena.marquez@sunrise-bistro.example", "Elena Marquez")
                        .reason())
                .isEqualTo(reason);
    }

    @Test
    void bytesAreCountedWhereTheHashCutsOff() {
        var words = "Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich, oh ja";
        assertThat(words.length()).isLessThanOrEqualTo(72);

        assertThat(policy.judge(words + "ää").reason()).isEqualTo("long");
        assertThat(policy.judge("Pack my box with five dozen liquor jugs").reason())
                .isNull();
    }

    @Test
    void aWeakPasswordComesWithAdvice() {
        var verdict = policy.judge("aaaaaaaaaaaaaaaa");

        assertThat(verdict.good()).isFalse();
        assertThat(verdict.score()).isLessThan(3);
        assertThat(verdict.advice()).isNotEmpty().allSatisfy(advice -> assertThat(advice)
                .isNotBlank());
    }

    @Test
    void aGeneratedFirstPasswordIsGoodAndNeverTheSame() {
        var one = TemporaryPassword.generate();

        assertThat(policy.judge(one).good()).isTrue();
        assertThat(TemporaryPassword.generate()).isNotEqualTo(one);
    }
}
