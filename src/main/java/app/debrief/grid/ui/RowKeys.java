package app.debrief.grid.ui;

import app.debrief.grid.Row;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Listens to keys on behalf of a table, whose client side knows the row that has the focus. */
final class RowKeys {

    private final Element table;
    private final Grid<Row> grid;
    private BiConsumer<String, Optional<Row>> listener = (key, row) -> {};

    RowKeys(Element table, Grid<Row> grid, Consumer<Row> onOpen) {
        this.table = table;
        this.grid = grid;
        table.addEventListener("row-enter", event -> row(event).ifPresent(onOpen))
                .addEventData("event.detail.row");
        table.addEventListener(
                        "row-key",
                        event -> listener.accept(
                                event.getEventData().path("event.detail.key").asString(), row(event)))
                .addEventData("event.detail.row")
                .addEventData("event.detail.key");
    }

    void listen(Map<String, RowKey> keys, BiConsumer<String, Optional<Row>> told) {
        listener = told;
        table.setPropertyMap(
                "keys", keys.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, key -> key.getValue()
                        .name())));
    }

    void follow(boolean open) {
        table.setProperty("follows", open);
    }

    /** The row that was meant; empty if it is no longer on the page. */
    private Optional<Row> row(DomEvent event) {
        var key = event.getEventData().path("event.detail.row").asString();
        return Optional.ofNullable(grid.getDataCommunicator().getKeyMapper().get(key));
    }
}
