package app.debrief.bench;

/**
 * A question and its answer's times.
 *
 * @param goal milliseconds at most; 0 for none
 * @param warm the product's call, asked before
 * @param plain the plain statement, asked before
 * @param cold the product's call, right after the server came up
 * @param coldPlain the plain statement, right after the server came up
 */
record BenchLine(String name, double goal, Figures warm, Figures plain, Figures cold, Figures coldPlain) {

    boolean reached() {
        return goal == 0 || warm.median() <= goal;
    }
}
