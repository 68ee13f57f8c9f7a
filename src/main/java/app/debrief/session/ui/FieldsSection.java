package app.debrief.session.ui;

import app.debrief.grid.Column;
import app.debrief.grid.ui.ValueText;
import app.debrief.session.Session;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionDetail;
import com.vaadin.flow.component.html.DescriptionList;

/** Every field that the reader may see, in full. */
final class FieldsSection extends DescriptionList {

    private static final long serialVersionUID = 1L;

    FieldsSection(SessionDetail detail, ValueText values) {
        addClassName("fields");
        SessionColumns.FOR_BUILDER.columns().forEach(column -> field(detail, column, values));
    }

    private <V> void field(SessionDetail detail, Column<Session, V> column, ValueText values) {
        var value = detail.fields().get(column);
        var words = new Description(values.value(column, value));
        words.setClassName("empty-value", value == null);
        var label = new Term(values.label(column));
        label.getElement().setAttribute("title", values.help(column));
        add(label, words);
    }
}
