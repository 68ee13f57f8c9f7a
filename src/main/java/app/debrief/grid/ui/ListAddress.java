package app.debrief.grid.ui;

import app.debrief.common.ui.Notices;
import app.debrief.grid.ListState;
import app.debrief.grid.filter.Filter;
import app.debrief.grid.layout.SearchKeys;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The address of the page on which a list stands: says what the reader chose, and is kept by the browser's history. The
 * text of a search never stands in it, but a key for it.
 */
final class ListAddress<E> {

    private final Component page;
    private final ListDefinition<E> definition;
    private final SearchKeys keys;
    private final ValueText texts;
    private Location location = new Location("");

    ListAddress(Component page, ListDefinition<E> definition, SearchKeys keys, ValueText texts) {
        this.page = page;
        this.definition = definition;
        this.keys = keys;
        this.texts = texts;
    }

    QueryParameters parameters() {
        return location.getQueryParameters();
    }

    /** What an address that is being opened asks for; tells the reader what of it means nothing. */
    ListState.Parsed<E> open(Location opened) {
        location = opened;
        var parsed = read();
        if (!parsed.dropped().isEmpty()) {
            var names = parsed.dropped().stream().map(this::name).toList();
            Notices.info(texts.text("grid.address.dropped", String.join(", ", names)));
        }
        return parsed;
    }

    /** Says what was chosen in a new entry of the history. */
    void push(ListState<E> state) {
        location = new Location(location.getPath(), write(state));
        history(history -> history.pushState(null, location));
    }

    /**
     * Says what was chosen in place of what the address said. Past the framework's router, which would take it for a
     * navigation of its own and no longer come back here with the browser's Back.
     */
    void replace(ListState<E> state) {
        location = new Location(location.getPath(), write(state));
        page.getElement()
                .executeJs(
                        "history.replaceState(history.state, '', new URL($0, document.baseURI))",
                        location.getPathWithQueryParameters());
    }

    /** Puts another path before the same parameters, in a new entry of the history. */
    void pushPath(String path) {
        location = new Location(path, parameters());
        history(history -> history.pushState(null, location));
    }

    private ListState.Parsed<E> read() {
        var parameters = new LinkedHashMap<>(parameters().getParameters());
        var dropped = new ArrayList<String>();
        searchName()
                .ifPresent(name -> Optional.ofNullable(parameters.remove(name)).ifPresent(given -> given.stream()
                        .findFirst()
                        .flatMap(key -> keys.textOf(definition.columns(), key))
                        .ifPresentOrElse(text -> parameters.put(name, List.of(text)), () -> dropped.add(name))));
        var parsed = ListState.parse(definition.columns(), definition.sort(), parameters);
        dropped.addAll(0, parsed.dropped());
        return new ListState.Parsed<>(parsed.state(), dropped);
    }

    private QueryParameters write(ListState<E> state) {
        var parameters = new LinkedHashMap<String, List<String>>();
        state.parameters(definition.columns(), definition.sort())
                .forEach((name, value) -> parameters.put(name, List.of(value)));
        searchName().ifPresent(name -> Optional.ofNullable(parameters.remove(name))
                .flatMap(text -> keys.keyOf(definition.columns(), text.getFirst()))
                .ifPresent(key -> parameters.put(name, List.of(key))));
        return new QueryParameters(parameters);
    }

    private String name(String parameter) {
        return searchName().filter(parameter::equals).isPresent() ? texts.text("grid.address.search") : parameter;
    }

    private Optional<String> searchName() {
        return definition.columns().search().map(Filter::key);
    }

    private void history(Consumer<History> change) {
        page.getUI().ifPresent(ui -> change.accept(ui.getPage().getHistory()));
    }
}
