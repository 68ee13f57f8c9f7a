package app.debrief.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

/**
 * How long something took, run several times.
 *
 * @param nanos ascending
 */
record Figures(List<Long> nanos) {

    private static final double NANOS = 1e6;

    Figures {
        nanos = nanos.stream().sorted().toList();
    }

    static Figures of(int runs, Runnable work) {
        LongSupplier run = () -> {
            var begin = System.nanoTime();
            work.run();
            return System.nanoTime() - begin;
        };
        return new Figures(LongStream.generate(run).limit(runs).boxed().toList());
    }

    double median() {
        return at(0.5);
    }

    double worst() {
        return nanos.getLast() / NANOS;
    }

    /** Milliseconds below which that share of the runs stayed. */
    double at(double share) {
        return nanos.get((int) Math.ceil(share * nanos.size()) - 1) / NANOS;
    }

    /** Milliseconds for people: a decimal only where it matters. */
    static String text(double millis) {
        return String.format(Locale.ROOT, millis < 10 ? "%.1f" : "%,.0f", millis);
    }
}
