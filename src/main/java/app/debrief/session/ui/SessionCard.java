package app.debrief.session.ui;

import app.debrief.common.ui.Stars;
import app.debrief.grid.ChoiceLook;
import app.debrief.grid.Column;
import app.debrief.grid.ColumnType;
import app.debrief.grid.Row;
import app.debrief.grid.ui.DrawnChoice;
import app.debrief.grid.ui.RowCard;
import app.debrief.grid.ui.ValueText;
import app.debrief.session.Session;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionLooks;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A session on a narrow screen. */
final class SessionCard {

    private static final List<Column<Session, ?>> COLUMNS = List.of(
            SessionColumns.STARTED_AT,
            SessionColumns.CHANNEL,
            SessionColumns.CONTACT,
            SessionColumns.INTENT_TYPE,
            SessionColumns.SUMMARY,
            SessionColumns.AUTO_ASSESSMENT,
            SessionColumns.HUMAN_ASSESSMENT,
            SessionColumns.QUALITY_STARS,
            SessionColumns.IS_TODO,
            SessionColumns.ASR);

    private SessionCard() {}

    static RowCard<Session> of(ValueText values) {
        return new RowCard<>(COLUMNS, row -> card(row, values));
    }

    private static Div card(Row row, ValueText values) {
        var when =
                line(new Span(values.cell(SessionColumns.STARTED_AT, row)), drawn(SessionColumns.CHANNEL, row, values));
        if (Boolean.TRUE.equals(row.get(SessionColumns.IS_TODO))) {
            var todo = new DrawnChoice(values.cell(SessionColumns.IS_TODO, row), SessionLooks.TODO);
            todo.addClassName("push-end");
            when.add(todo);
        }
        var who = new Span(values.cell(SessionColumns.CONTACT, row));
        who.addClassName("session-card-contact");
        var title = new Div(who, new Span(" · " + values.cell(SessionColumns.INTENT_TYPE, row)));
        title.addClassName("session-card-title");
        var summary = new Div(values.cell(SessionColumns.SUMMARY, row));
        summary.addClassName("session-card-text");
        var verdict = row.get(SessionColumns.HUMAN_ASSESSMENT) == null
                ? SessionColumns.AUTO_ASSESSMENT
                : SessionColumns.HUMAN_ASSESSMENT;
        var asr = new Span(values.value(SessionColumns.ASR, row.get(SessionColumns.ASR)));
        asr.addClassName("push-end");
        var worth = line(drawn(verdict, row, values), new Stars(row.get(SessionColumns.QUALITY_STARS)), asr);
        var card = new Div(when, title, summary, worth);
        card.addClassName("session-card");
        return card;
    }

    private static <C extends Enum<C>> DrawnChoice drawn(Column<Session, C> column, Row row, ValueText values) {
        var value = row.get(column);
        var type = (ColumnType.Choice<C>) column.type();
        return new DrawnChoice(values.cell(column, row), value == null ? ChoiceLook.WORD : type.look(value));
    }

    private static Div line(Span... parts) {
        var line = new Div(parts);
        line.addClassName("session-card-line");
        return line;
    }
}
