package app.debrief.grid;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.grid.filter.ChoiceFilter;
import app.debrief.grid.filter.Filter;
import app.debrief.grid.filter.FlagFilter;
import app.debrief.grid.filter.MomentFilter;
import app.debrief.grid.filter.MomentRange;
import app.debrief.grid.filter.SearchFilter;
import app.debrief.grid.filter.ValuesFilter;
import app.sample.Visit;
import app.sample.Visits;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListStateTest {

    static final List<String> GATES = List.of("north", "a,b", "back\\slash", "\\,", "any", "any one", "ÜTF — ✓");

    @RepeatedTest(200)
    void everyStateIsReadBackFromItsParameters(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var state = anyState(random);

        var parameters = new HashMap<String, List<String>>();
        state.parameters(Visits.ALL, Visits.NEWEST_FIRST).forEach((key, value) -> parameters.put(key, List.of(value)));
        var parsed = ListState.parse(Visits.ALL, Visits.NEWEST_FIRST, parameters);

        assertThat(parsed.dropped()).isEmpty();
        assertThat(parsed.state()).isEqualTo(state);
    }

    @Test
    void anAddressWithoutParametersShowsTheDefaults() {
        var parsed = ListState.parse(Visits.ALL, Visits.NEWEST_FIRST, Map.of());

        assertThat(parsed.state()).isEqualTo(ListState.initial(Visits.ALL, Visits.NEWEST_FIRST));
        assertThat(parsed.state().parameters(Visits.ALL, Visits.NEWEST_FIRST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "began_at, yesterday",
        "began_at, 2026-02-30..",
        "test,     perhaps",
        "grade,    'good,best'",
        "gate,     ''",
        "sort,     remark",
        "sort,     -nothing",
        "columns,  nothing",
        "at,       2026-02-30",
        "at,       +999999999-12-31",
        "unheard,  1",
    })
    void aPartThatMeansNothingIsDroppedByItself(String name, String value) {
        var parsed = ListState.parse(
                Visits.ALL, Visits.NEWEST_FIRST, Map.of(name, List.of(value), "member", List.of("yes")));

        assertThat(parsed.dropped()).singleElement().asString().startsWith(name);
        assertThat(parsed.state().filters().parameter(filter("member"))).contains("yes");
    }

    @ParameterizedTest
    @CsvSource({"steps, false", "-steps, false", "began_at, true", "-began_at, true"})
    void aDayMeansSomethingOnlyInTheOrderOfTime(String sort, boolean kept) {
        var parsed = ListState.parse(
                Visits.ALL, Visits.NEWEST_FIRST, Map.of("sort", List.of(sort), "at", List.of("2026-03-01")));

        assertThat(parsed.state().at()).isEqualTo(kept ? LocalDate.of(2026, 3, 1) : null);
        assertThat(parsed.dropped()).isEqualTo(kept ? List.of() : List.of("at"));
    }

    @Test
    void aListOfAnotherOrderKnowsNoDay() {
        var byGate = new Sort<>(Visits.GATE, false);

        var parsed =
                ListState.parse(Visits.ALL, byGate, Map.of("sort", List.of("-began_at"), "at", List.of("2026-03-01")));

        assertThat(parsed.dropped()).containsExactly("at");
    }

    @Test
    void theWordAnyIsAWordWhereThereIsNoDefaultToTakeAway() {
        var parsed = ListState.parse(
                Visits.ALL,
                Visits.NEWEST_FIRST,
                Map.of("q", List.of("any"), "gate", List.of("any"), "test", List.of("any")));

        assertThat(parsed.dropped()).isEmpty();
        assertThat(parsed.state().filters().get(Visits.SEARCH)).contains("any");
        assertThat(parsed.state().filters().parameter(filter("gate"))).contains("any");
        assertThat(parsed.state().filters().parameter(filter("test"))).isEmpty();
    }

    @Test
    void theDefaultsKeepWhatIsSearchedFor() {
        var chosen = FilterValues.<Visit>none()
                .with(Visits.SEARCH, "ana")
                .with(new ValuesFilter<>(Visits.GATE), Set.of("north"));

        assertThat(Visits.ALL.defaults(chosen)).isEqualTo(Visits.ALL.defaults().with(Visits.SEARCH, "ana"));
        assertThat(Visits.ALL.defaults(FilterValues.none())).isEqualTo(Visits.ALL.defaults());
    }

    private static ListState<Visit> anyState(Random random) {
        FilterValues<Visit> values = FilterValues.none();
        for (var filter : Visits.ALL.filters()) {
            values = random.nextBoolean() ? chosen(values, filter, random) : values;
        }
        var sortable = Visits.ALL.listed().stream().filter(Column::sortable).toList();
        var sort = new Sort<>(sortable.get(random.nextInt(sortable.size())), random.nextBoolean());
        var columns = new ArrayList<>(Visits.ALL.listed());
        Collections.shuffle(columns, random);
        return new ListState<>(
                values,
                sort,
                random.nextBoolean() ? null : columns.subList(0, 1 + random.nextInt(columns.size())),
                !sort.isByTime() || random.nextBoolean()
                        ? null
                        : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365)));
    }

    @SuppressWarnings("unchecked") // the filters of visits are filters of visits
    private static FilterValues<Visit> chosen(FilterValues<Visit> values, Filter<Visit, ?> filter, Random random) {
        return switch (filter) {
            case FlagFilter<?> flag -> values.with((FlagFilter<Visit>) flag, random.nextBoolean());
            case ChoiceFilter<?, ?> choice -> choice(values, (ChoiceFilter<Visit, ?>) choice, random);
            case ValuesFilter<?> gates -> values.with((ValuesFilter<Visit>) gates, someGates(random));
            case MomentFilter<?> moments -> values.with((MomentFilter<Visit>) moments, range(random));
            case SearchFilter<?> search ->
                values.with((SearchFilter<Visit>) search, random.nextBoolean() ? "any" : "two words & more");
        };
    }

    private static <C extends Enum<C>> FilterValues<Visit> choice(
            FilterValues<Visit> values, ChoiceFilter<Visit, C> filter, Random random) {
        var some = new HashSet<C>();
        filter.offered().stream().filter(value -> random.nextBoolean()).forEach(some::add);
        var absent = filter.absentOffered() && random.nextBoolean();
        var chosen = new ChoiceFilter.Chosen<>(some, absent);
        return chosen.isEmpty() ? values : values.with(filter, chosen);
    }

    private static Set<String> someGates(Random random) {
        var gates = new TreeSet<String>();
        gates.add(GATES.get(random.nextInt(GATES.size())));
        gates.add(GATES.get(random.nextInt(GATES.size())));
        return gates;
    }

    private static MomentRange range(Random random) {
        var from = LocalDateTime.of(2026, 3, 29, 2, 30).plusMinutes(random.nextInt(100_000));
        return switch (random.nextInt(5)) {
            case 0 -> MomentRange.Last.LAST_24_HOURS;
            case 1 -> MomentRange.Last.LAST_7_DAYS;
            case 2 -> new MomentRange.Between(from, null);
            case 3 -> new MomentRange.Between(null, from);
            default -> new MomentRange.Between(from, from.plusSeconds(1 + random.nextInt(10_000)));
        };
    }

    private static Filter<Visit, ?> filter(String key) {
        return Visits.ALL.filters().stream()
                .filter(filter -> filter.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
