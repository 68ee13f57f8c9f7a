package app.debrief.demo.data;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person who looks at some of the finished sessions and does not always agree with the assistant. */
final class Reviewer {

    private static final double REVIEWED = 0.13;

    /** Whether the session is among those that are looked at. */
    boolean looksAt(Cue cue) {
        return !cue.running()
                && Dice.of("look", cue.desk().employee().idn(), cue.take()).chance(REVIEWED);
    }

    /** Empty where the session is not over. */
    Optional<DemoReview> review(Performance played) {
        if (played.endedAt() == null) {
            return Optional.empty();
        }
        var dice =
                Dice.of("review", played.desk().employee().idn(), played.cue().take());
        var verdict = played.analysed() ? verdict(played, dice) : null;
        var effective = verdict != null ? verdict : played.scenario().assessment();
        boolean idle = played.scenario().intent().contains("General Inquiry");
        return Optional.of(new DemoReview(
                played.desk().employee().idn(),
                played.cue().id(),
                verdict,
                dice.chance(0.8) ? stars(effective, dice) : null,
                dice.chance(0.45) ? played.wording().fill(comment(verdict, effective)) : null,
                null,
                when(played.scenario().lead() && dice.chance(0.05), true),
                null,
                when(played.scenario().todo() && dice.chance(0.5), false),
                when(dice.chance(0.6), true),
                when(dice.chance(idle ? 0.5 : 0.05), true),
                dice.chance(0.2) ? List.of(played.wording().fill("{review_tag}")) : List.of()));
    }

    private static @Nullable Boolean when(boolean happened, boolean value) {
        return happened ? Boolean.valueOf(value) : null;
    }

    private static @Nullable String verdict(Performance played, Dice dice) {
        var own = played.assessed() ? played.scenario().assessment() : null;
        if (own == null) {
            return dice.chance(0.6) ? "YES_A" : null;
        }
        if (!dice.chance(0.22)) {
            return null;
        }
        return switch (own) {
            case "YES_A" -> dice.chance(0.5) ? "NO" : "YES_B";
            case "YES_B" -> dice.chance(0.7) ? "YES_A" : "NO";
            default -> dice.chance(0.8) ? "YES_B" : "YES_A";
        };
    }

    private static int stars(@Nullable String assessment, Dice dice) {
        return switch (assessment) {
            case "YES_A" -> dice.chance(0.65) ? 5 : 4;
            case "YES_B" -> dice.between(3, 4);
            case null -> 3;
            default -> dice.between(1, 2);
        };
    }

    private static String comment(@Nullable String verdict, @Nullable String effective) {
        if (verdict != null) {
            return "{comment_override}";
        }
        return "NO".equals(effective) ? "{comment_bad}" : "{comment_good}";
    }
}
