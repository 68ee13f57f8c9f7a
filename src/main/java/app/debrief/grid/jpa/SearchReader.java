package app.debrief.grid.jpa;

import app.debrief.grid.Scope;
import app.debrief.grid.TableQuery;
import app.debrief.grid.filter.MomentFilter;
import app.debrief.grid.filter.SearchFilter;
import app.debrief.grid.filter.SearchWay;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses how words are looked for. The full-text index lists all records with a word before it gives the first, in no
 * order: for a common word that takes seconds. But a common word stands in the next rows of the list already. So the texts
 * of a bounded number of rows are read first, and the index is asked for what is rare among them.
 */
final class SearchReader<E> {

    /** Rows whose texts are read before the index is asked for a count: about a tenth of a second. */
    static final int READ = 20_000;

    /** A page is small: what does not fill it from this part of them is rare enough for the index. */
    private static final int PART_FOR_PAGE = 4;

    /** Above this share of hits, counting by reading ends sooner than the index lists all. */
    private static final double COMMON = 0.05;

    private final RowReader<E> rows;
    private final TableQuery<E> query;
    private final int read;
    private final boolean phone;

    private SearchReader(RowReader<E> rows, int read, boolean phone) {
        this.rows = rows;
        this.read = read;
        this.query = rows.query();
        this.phone = phone;
    }

    /**
     * For a question that searches; empty for any other.
     *
     * @param read rows whose texts are read before the index is asked
     */
    static <E> Optional<SearchReader<E>> of(RowReader<E> rows, int read) {
        var filters = rows.query().filters();
        for (var filter : filters.filters()) {
            if (filter instanceof SearchFilter<?>) {
                var text = filters.parameter(filter).orElse("");
                return Optional.of(new SearchReader<>(rows, read, SearchFilter.isPhone(text)));
            }
        }
        return Optional.empty();
    }

    /** As {@link RowReader#positions}. */
    List<Position> positions(Window window) {
        if (query.sort().isByTime()) {
            var last = rows.asking(unsearched())
                    .positions(
                            new Window(window.from(), window.inclusive(), read / PART_FOR_PAGE, 1, window.backwards()));
            var near = last.isEmpty()
                    ? query
                    : query.within((root, criteria) ->
                            order(root, criteria).beyond(last.getFirst(), true, !window.backwards()));
            var found = rows.asking(near).by(SearchWay.READING).positions(window);
            if (last.isEmpty() || found.size() == window.limit()) {
                return found;
            }
        }
        return phone ? ofEither(window) : rows.positions(window);
    }

    /** As {@link RowReader#count}. */
    long count(int most) {
        var reading = rows.by(SearchWay.READING);
        var last = rows.asking(unsearched()).own(read);
        if (last.isEmpty()) {
            return reading.count(most);
        }
        var hits = reading.asking(query.within(from(last.get()))).count(most);
        if (hits == most) {
            return hits;
        }
        if (hits > read * COMMON) {
            return reading.count(most);
        }
        return phone ? Math.min(most, ids(most).size()) : rows.count(most);
    }

    /** No index serves both alternatives: each is asked by itself, and the rows of a page are among the first of each. */
    private List<Position> ofEither(Window window) {
        var first =
                new Window(window.from(), window.inclusive(), 0, window.skip() + window.limit(), window.backwards());
        Set<Object> ids = new HashSet<>();
        for (var way : List.of(SearchWay.WORDS, SearchWay.PHONE)) {
            rows.by(way).positions(first).forEach(position -> ids.add(position.id()));
        }
        return ids.isEmpty()
                ? List.of()
                : rows.asking(unsearched()
                                .within((root, criteria) ->
                                        root.get(rows.table().id()).in(ids)))
                        .positions(window);
    }

    private Set<Object> ids(int most) {
        Set<Object> ids = new HashSet<>(rows.by(SearchWay.WORDS).ids(most));
        ids.addAll(rows.by(SearchWay.PHONE).ids(most));
        return ids;
    }

    /** The rows among which is searched, as far as their number is known without reading them all. */
    private TableQuery<E> unsearched() {
        var filters = query.filters();
        for (var filter : List.copyOf(filters.filters())) {
            if (!(filter instanceof MomentFilter<?>)) {
                filters = filters.without(filter);
            }
        }
        return query.withFilters(filters);
    }

    private RowOrder<E> order(Root<E> root, CriteriaBuilder criteria) {
        return new RowOrder<>(rows.table(), query.sort(), root, criteria);
    }

    // The value was read from the same attribute, so it is of its type, whichever comparable type that is.
    @SuppressWarnings("unchecked")
    private <Y extends Comparable<? super Y>> Scope<E> from(Object value) {
        return (root, criteria) -> {
            Expression<Y> own = root.get(rows.table().order());
            return criteria.greaterThanOrEqualTo(own, (Y) value);
        };
    }
}
