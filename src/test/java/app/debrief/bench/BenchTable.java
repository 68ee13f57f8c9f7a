package app.debrief.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table that a benchmark prints, in Markdown. */
final class BenchTable {

    private static final double REVIEW_GOAL = 400;
    private static final long HEAP_GOAL = 256;

    private final String machine;
    private final List<BenchLine> lines = new ArrayList<>();
    private final List<String> exports = new ArrayList<>();
    private final List<String> reviews = new ArrayList<>();

    BenchTable(String machine) {
        this.machine = machine;
    }

    void add(BenchLine line) {
        lines.add(line);
    }

    void add(ExportRates.Rate rate) {
        var enough = rate.rate() >= rate.goal()
                && rate.rate() >= rate.shareOfPlain() * rate.plain()
                && rate.heap() <= HEAP_GOAL;
        exports.add(row(
                rate.name(),
                String.format(Locale.ROOT, "%,d", rate.rows()),
                String.format(Locale.ROOT, "%,.0f", rate.rate()),
                rate.goal() == 0 ? "" : String.format(Locale.ROOT, "%,.0f", rate.goal()),
                String.format(Locale.ROOT, "%,.0f", rate.plain()),
                String.format(Locale.ROOT, "%.2f", rate.rate() / rate.plain()),
                String.format(Locale.ROOT, "%.1f", rate.shareOfPlain()),
                String.format(Locale.ROOT, "%,d", rate.heap()),
                enough ? "" : "short"));
    }

    void add(String action, Figures figures) {
        reviews.add(row(
                action,
                String.valueOf(figures.nanos().size()),
                Figures.text(figures.median()),
                Figures.text(figures.at(0.95)),
                Figures.text(figures.worst()),
                Figures.text(REVIEW_GOAL),
                figures.at(0.95) <= REVIEW_GOAL ? "" : "short"));
    }

    @Override
    public String toString() {
        var text = new StringBuilder(machine).append("\n\n");
        text.append(
                row("milliseconds", "goal", "warm: median", "worst", "SQL: median", "worst", "cold", "SQL cold", ""));
        text.append(row("---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "---"));
        for (var line : lines) {
            text.append(row(
                    line.name(),
                    line.goal() == 0 ? "" : Figures.text(line.goal()),
                    Figures.text(line.warm().median()),
                    Figures.text(line.warm().worst()),
                    Figures.text(line.plain().median()),
                    Figures.text(line.plain().worst()),
                    Figures.text(line.cold().worst()),
                    Figures.text(line.coldPlain().worst()),
                    line.reached() ? "" : "short"));
        }
        text.append('\n');
        text.append(row(
                "files: rows a second",
                "rows",
                "rate",
                "goal",
                "plain read, bare writer",
                "share",
                "goal",
                "MiB of heap",
                ""));
        text.append(row("---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "---"));
        exports.forEach(text::append);
        text.append('\n');
        text.append(row("200 people, one action each 8 s: ms", "actions", "median", "p95", "worst", "goal of p95", ""));
        text.append(row("---", "--:", "--:", "--:", "--:", "--:", "---"));
        reviews.forEach(text::append);
        return text.toString();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
