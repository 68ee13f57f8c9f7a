package app.debrief.grid.ui;

import app.debrief.grid.Column;
import app.debrief.grid.Row;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/**
 * How a list shows a row where there is no room for columns.
 *
 * @param <E> the entity listed
 * @param columns what the card tells
 * @param component makes the card of a row
 */
public record RowCard<E>(List<Column<E, ?>> columns, SerializableFunction<Row, Component> component) {

    public RowCard {
        columns = List.copyOf(columns);
    }
}
