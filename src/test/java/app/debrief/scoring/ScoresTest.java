package app.debrief.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoresTest {

    private static final List<AssessedSession> SEVEN_CALLS = List.of(
            call(false, Assessment.YES_A, null),
            call(true, Assessment.YES_A, null),
            call(false, Assessment.NO, null),
            call(true, Assessment.YES_B, null),
            call(true, Assessment.YES_A, Assessment.NO),
            call(true, Assessment.NO, null),
            call(false, Assessment.NO, null));

    private static final List<AssessedSession> FOUR_OPPORTUNITIES = List.of(
            opportunity(Assessment.YES_A),
            opportunity(Assessment.YES_B),
            opportunity(Assessment.NO),
            opportunity(Assessment.YES_A));

    @ParameterizedTest(name = "CSS {0}★ = {1}", quoteTextArguments = false)
    @CsvSource({"5, 1.0", "4, 0.8", "3, 0.6", "2, 0.4", "1, 0.2"})
    void everyStarIsAFifth(int stars, BigDecimal css) {
        assertThat(Css.ofStars(stars)).isEqualTo(css);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6})
    void refusesStarsThatNobodyCanGive(int stars) {
        assertThatIllegalArgumentException().isThrownBy(() -> Css.ofStars(stars));
    }

    @ParameterizedTest(name = "{0}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', nullValues = "–", textBlock = """
            Q1 eight of 28 unrated  | 15 | 3 | 2 | 0  | 8 | 0 | 0.930000
            Q2 all one star         | 0  | 0 | 0 | 28 | 0 | 0 | 0.200000
            Q3 tests do not count   | 15 | 3 | 2 | 0  | 8 | 4 | 0.930000
            Q4 nothing rated        | 0  | 0 | 0 | 0  | 8 | 0 | –
            nothing rated but tests | 0  | 0 | 0 | 0  | 0 | 4 | –
            no sessions at all      | 0  | 0 | 0 | 0  | 0 | 0 | –
            """)
    void conversationScoreFollowsTheVector(
            String id, int five, int four, int three, int one, int unrated, int tests, @Nullable BigDecimal score) {
        var sessions = new ArrayList<RatedSession>();
        sessions.addAll(Collections.nCopies(five, new RatedSession(5, false)));
        sessions.addAll(Collections.nCopies(four, new RatedSession(4, false)));
        sessions.addAll(Collections.nCopies(three, new RatedSession(3, false)));
        sessions.addAll(Collections.nCopies(one, new RatedSession(1, false)));
        sessions.addAll(Collections.nCopies(unrated, new RatedSession(null, false)));
        sessions.addAll(Collections.nCopies(tests, new RatedSession(1, true)));

        assertThat(ConversationScore.of(sessions)).as(id).isEqualTo(score);
        assertThat(ConversationScore.of(5L * five + 4L * four + 3L * three + one, (long) five + four + three + one))
                .as(id)
                .isEqualTo(score);
    }

    @ParameterizedTest(name = "{0}", quoteTextArguments = false)
    @MethodSource
    void opportunitySuccessScoreFollowsTheVector(String id, List<AssessedSession> sessions) {
        assertThat(OpportunitySuccessScore.of(sessions)).as(id).isEqualTo("0.750000");
    }

    static Stream<Arguments> opportunitySuccessScoreFollowsTheVector() {
        var none = new AssessedSession(true, false, Assessment.NO, null, false);
        var notAnalysed = new AssessedSession(null, null, Assessment.NO, null, false);
        var unassessed = new AssessedSession(true, true, null, null, false);
        var test = new AssessedSession(true, true, Assessment.NO, null, true);
        return Stream.of(
                arguments("O1 four opportunities", FOUR_OPPORTUNITIES),
                arguments("O2 and one that is none", with(FOUR_OPPORTUNITIES, none)),
                arguments("and one not analysed", with(FOUR_OPPORTUNITIES, notAnalysed)),
                arguments("and one not assessed", with(FOUR_OPPORTUNITIES, unassessed)),
                arguments("and a test", with(FOUR_OPPORTUNITIES, test)));
    }

    @ParameterizedTest(name = "LSS call {0}: {1}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', nullValues = "–", textBlock = """
            1 | Yes-A, no lead | –
            2 | Yes-A          | 1.000000
            3 | No, no lead    | –
            4 | Yes-B          | 1.000000
            5 | human override | 0.000000
            6 | No             | 0.000000
            7 | No, no lead    | –
            """)
    void eachCallAloneIsASuccessAFailureOrLeftOut(int call, String kind, @Nullable BigDecimal alone) {
        assertThat(LeadSuccessScore.of(List.of(SEVEN_CALLS.get(call - 1))))
                .as(kind)
                .isEqualTo(alone);
    }

    @ParameterizedTest(name = "LSS {0}", quoteTextArguments = false)
    @MethodSource
    void leadSuccessScoreFollowsTheVector(String id, List<AssessedSession> sessions, @Nullable BigDecimal score) {
        assertThat(LeadSuccessScore.of(sessions)).as(id).isEqualTo(score);
    }

    static Stream<Arguments> leadSuccessScoreFollowsTheVector() {
        var half = new BigDecimal("0.500000");
        var unassessed = call(true, null, null);
        var test = new AssessedSession(true, true, Assessment.YES_A, null, true);
        return Stream.of(
                arguments("of the seven calls", SEVEN_CALLS, half),
                arguments("with call 8, unassessed", with(SEVEN_CALLS, unassessed), half),
                arguments("with call 9, a test", with(with(SEVEN_CALLS, unassessed), test), half),
                arguments("without leads", List.of(call(false, Assessment.YES_A, null)), null),
                arguments("without sessions", List.of(), null));
    }

    @Test
    void scoresFromCountsAreThoseOfTheSessions() {
        assertThat(LeadSuccessScore.of(2, 2)).isEqualTo("0.500000");
        assertThat(OpportunitySuccessScore.of(3, 1)).isEqualTo("0.750000");
        assertThat(AgentSuccess.of(2, 1)).isEqualTo("0.666667");
        assertThat(ConversationScore.of(93, 20)).isEqualTo("0.930000");
    }

    @Test
    void noCountsGiveNoScore() {
        assertThat(LeadSuccessScore.of(0, 0)).isNull();
        assertThat(OpportunitySuccessScore.of(0, 0)).isNull();
        assertThat(AgentSuccess.of(0, 0)).isNull();
        assertThat(ConversationScore.of(0, 0)).isNull();
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LeadSuccessScore.of(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> LeadSuccessScore.of(2, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> ConversationScore.of(11, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> ConversationScore.of(1, 2));
    }

    private static AssessedSession call(boolean lead, @Nullable Assessment auto, @Nullable Assessment human) {
        return new AssessedSession(lead, lead, auto, human, false);
    }

    private static AssessedSession opportunity(Assessment auto) {
        return new AssessedSession(true, true, auto, null, false);
    }

    private static List<AssessedSession> with(List<AssessedSession> sessions, AssessedSession another) {
        return Stream.concat(sessions.stream(), Stream.of(another)).toList();
    }
}
