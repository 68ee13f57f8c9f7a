package app.debrief.grid.ui;

import app.debrief.grid.FilterValues;
import app.debrief.grid.filter.ChoiceFilter;
import app.debrief.grid.filter.Filter;
import app.debrief.grid.filter.FlagFilter;
import app.debrief.grid.filter.MomentFilter;
import app.debrief.grid.filter.MomentRange;
import app.debrief.grid.filter.SearchFilter;
import app.debrief.grid.filter.ValuesFilter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for what is chosen in filters. */
public final class FilterText {

    private final ValueText texts;

    public FilterText(ValueText texts) {
        this.texts = texts;
    }

    /** The name of a filter. */
    public String label(Filter<?, ?> filter) {
        return filter instanceof SearchFilter
                ? texts.text("grid.search")
                : texts.textOr(filter.labelKey() + ".filter", filter.labelKey());
    }

    /** What is chosen in a filter; empty if nothing is. */
    public <E, F> Optional<String> chosen(Filter<E, F> filter, FilterValues<E> values) {
        return values.get(filter).map(operand -> operand(filter, operand));
    }

    private <E, F> String operand(Filter<E, F> filter, F operand) {
        return switch (filter) {
            case FlagFilter<?> flag -> flag(flag, (Boolean) operand);
            case ChoiceFilter<?, ?> choice -> choice(choice, (ChoiceFilter.Chosen<?>) operand);
            case ValuesFilter<?> values ->
                ((Set<?>) operand).stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
            case MomentFilter<?> moments -> range((MomentRange) operand);
            case SearchFilter<?> search -> (String) operand;
        };
    }

    /** The word of a flag's filter for yes or no. */
    String flag(FlagFilter<?> filter, boolean value) {
        return texts.word(filter.column(), value ? filter.yes() : filter.no());
    }

    /** A range of time. */
    public String range(MomentRange range) {
        return switch (range) {
            case MomentRange.Last last -> texts.text("grid.range." + last.parameter());
            case MomentRange.Between(var from, var to) -> {
                if (from == null) {
                    yield to == null ? "" : texts.text("grid.range.until", texts.moment(to));
                }
                yield to == null
                        ? texts.text("grid.range.since", texts.moment(from))
                        : texts.text("grid.range.span", texts.moment(from), texts.moment(to));
            }
        };
    }

    /** What a reader should know of the times chosen: that one was skipped by the clocks, and as which it is read. */
    public <E> List<String> notes(FilterValues<E> values) {
        return values.filters().stream()
                .flatMap(filter -> values.get(filter).stream())
                .filter(MomentRange.class::isInstance)
                .flatMap(range -> notes((MomentRange) range).stream())
                .toList();
    }

    /** The same of one range. */
    List<String> notes(MomentRange range) {
        return range.skipped(texts.display().zone()).stream()
                .map(skipped ->
                        texts.text("grid.range.gap", texts.moment(skipped.chosen()), texts.moment(skipped.readAs())))
                .toList();
    }

    private String choice(ChoiceFilter<?, ?> filter, ChoiceFilter.Chosen<?> chosen) {
        return Stream.concat(
                        filter.offered().stream()
                                .filter(chosen.values()::contains)
                                .map(texts::choice),
                        chosen.absent() ? Stream.of(texts.empty(filter.column())) : Stream.empty())
                .collect(Collectors.joining(", "));
    }
}
