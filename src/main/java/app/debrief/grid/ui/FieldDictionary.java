package app.debrief.grid.ui;

import app.debrief.grid.Column;
import app.debrief.grid.ColumnSet;
import app.debrief.grid.ColumnType;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;

/** What the fields of a table mean: every one that the audience may know of, as the catalogue declares it. */
public final class FieldDictionary extends NativeTable {

    private static final long serialVersionUID = 1L;

    /** The dictionary of a set, in the words of a list. */
    public FieldDictionary(ColumnSet<?> columns, ValueText texts) {
        addClassName("dictionary");
        var heads = new NativeTableRow();
        for (var head : List.of("field", "key", "type", "uses", "meaning")) {
            var cell = new NativeTableHeaderCell(texts.text("grid.dictionary." + head));
            cell.getElement().setAttribute("scope", "col");
            heads.add(cell);
        }
        add(new NativeTableHeader(heads));
        var body = new NativeTableBody();
        columns.columns().forEach(column -> body.add(row(columns, column, texts)));
        add(body);
    }

    private static NativeTableRow row(ColumnSet<?> columns, Column<?, ?> column, ValueText texts) {
        var name = new NativeTableHeaderCell(texts.label(column));
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow();
        row.setId("field-" + column.key());
        row.add(name);
        for (var text :
                List.of(column.key(), type(column.type(), texts), uses(columns, column, texts), texts.help(column))) {
            row.add(new NativeTableCell(text));
        }
        return row;
    }

    private static String type(ColumnType<?> type, ValueText texts) {
        var name = texts.text(type.nameKey());
        return type.unitKey()
                .map(unit -> texts.text("grid.dictionary.measured", name, texts.text(unit)))
                .orElse(name);
    }

    private static String uses(ColumnSet<?> columns, Column<?, ?> column, ValueText texts) {
        var uses = new ArrayList<String>();
        if (columns.listed().contains(column)) {
            uses.add(texts.text("grid.dictionary.listed"));
        }
        if (columns.listed().contains(column) && column.sortable()) {
            uses.add(texts.text("grid.dictionary.sortable"));
        }
        if (column.filter().isPresent()) {
            uses.add(texts.text("grid.dictionary.filter"));
        }
        return String.join(", ", uses);
    }
}
