package app.debrief.grid.ui;

import app.debrief.grid.ColumnSet;
import app.debrief.grid.ListState;
import app.debrief.grid.Sort;
import app.debrief.grid.filter.SearchFilter;
import app.debrief.grid.layout.SearchKeys;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads and writes the parameters of a list's address. The text of a search never stands in it, but a key for it. */
final class ListAddress<E> {

    private static final String SEARCH = "q";

    private final ColumnSet<E> set;
    private final Sort<E> sort;
    private final SearchKeys keys;
    private final Set<String> reserved;

    /**
     * The address of a list.
     *
     * @param reserved names of parameters that belong to the screen and are left as they are
     */
    ListAddress(ColumnSet<E> set, Sort<E> sort, SearchKeys keys, Set<String> reserved) {
        this.set = set;
        this.sort = sort;
        this.keys = keys;
        this.reserved = Set.copyOf(reserved);
    }

    ListState.Parsed<E> read(QueryParameters address) {
        var parameters = new LinkedHashMap<>(address.getParameters());
        var key = parameters.remove(SEARCH);
        var unknownSearch = false;
        if (key != null && searchable()) {
            var text = key.stream().findFirst().flatMap(k -> keys.textOf(set, k));
            text.ifPresent(known -> parameters.put(SEARCH, List.of(known)));
            unknownSearch = text.isEmpty();
        }
        var parsed = ListState.parse(set, sort, parameters, reserved);
        if (!unknownSearch) {
            return parsed;
        }
        var dropped = new ArrayList<>(parsed.dropped());
        dropped.add(SEARCH);
        return new ListState.Parsed<>(parsed.state(), dropped);
    }

    /**
     * The parameters that say the same as a state.
     *
     * @param present the address until now, whose reserved parameters stay
     */
    QueryParameters write(ListState<E> state, QueryParameters present) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (Map.Entry<String, String> parameter : state.parameters(set, sort).entrySet()) {
            if (parameter.getKey().equals(SEARCH)) {
                keys.keyOf(set, parameter.getValue()).ifPresent(key -> parameters.put(SEARCH, List.of(key)));
            } else {
                parameters.put(parameter.getKey(), List.of(parameter.getValue()));
            }
        }
        present.getParameters().forEach((name, values) -> {
            if (reserved.contains(name)) {
                parameters.put(name, values);
            }
        });
        return new QueryParameters(parameters);
    }

    private boolean searchable() {
        return set.filters().stream().anyMatch(SearchFilter.class::isInstance);
    }
}
