package app.debrief.demo.data;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/** Chance that repeats itself: dice made of the same words throw the same numbers on every machine. */
final class Dice {

    private static final long SEED = 0x5EED_DEB1_EF01L;

    private final SplittableRandom random;

    private Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    static Dice of(Object... words) {
        long seed = SEED;
        for (Object word : words) {
            for (char letter : word.toString().toCharArray()) {
                seed = seed * 1_099_511_628_211L + letter;
            }
            seed = seed * 31 + 7;
        }
        return new Dice(seed);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** From {@code low} up to, but not including, {@code high}. */
    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    /** From {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> T weighted(List<T> choices, ToIntFunction<T> weight) {
        int left = random.nextInt(choices.stream().mapToInt(weight).sum());
        for (T choice : choices) {
            left -= weight.applyAsInt(choice);
            if (left < 0) {
                return choice;
            }
        }
        throw new IllegalArgumentException("Weights must not be negative");
    }

    <T> T weighted(Map<T, Integer> choices) {
        return weighted(List.copyOf(choices.entrySet()), Map.Entry::getValue).getKey();
    }
}
