package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.audit.AuditAction;
import app.debrief.audit.AuditColumns;
import app.debrief.grid.Column;
import app.debrief.grid.Row;
import app.debrief.grid.jpa.Position;
import app.debrief.grid.jpa.Window;
import app.debrief.grid.ui.ValueText;
import app.debrief.session.Session;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What was changed, by whom and when, newest first; each change of an editable field can be taken back. */
final class HistorySection extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final OrderedList entries = new OrderedList();
    private final Button more = new Button(translate("session.detail.transcript.more"), click -> readOn());
    private final transient SessionService sessions;
    private final transient ValueText values;
    private final transient Predicate<Column<Session, ?>> revertible;
    private final transient LongConsumer onRevert;
    private final UUID id;
    private transient @Nullable Position last;

    HistorySection(
            SessionService sessions,
            UUID id,
            ValueText values,
            Predicate<Column<Session, ?>> revertible,
            LongConsumer onRevert) {
        this.sessions = sessions;
        this.id = id;
        this.values = values;
        this.revertible = revertible;
        this.onRevert = onRevert;
        entries.addClassName("history");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(entries, more);
        readOn();
        if (entries.getComponentCount() == 0) {
            entries.setVisible(false);
            var none = new Paragraph(translate("session.history.none"));
            none.addClassName("detail-empty");
            add(none);
        }
    }

    private void readOn() {
        var page = sessions.history(id, new Window(last, 0, PAGE, false));
        page.rows().forEach(row -> entries.add(entry(row)));
        more.setVisible(page.rows().size() == PAGE);
        if (!page.positions().isEmpty()) {
            last = page.positions().getLast();
        }
    }

    private ListItem entry(Row row) {
        var change = new Div();
        change.addClassName("history-change");
        var column = SessionColumns.FOR_BUILDER.column(text(row.get(AuditColumns.FIELD)));
        column.ifPresent(field -> describe(change, row, field));
        var by = new Span(translate(
                "session.history.by",
                text(row.get(AuditColumns.ACTOR_NAME)),
                values.value(AuditColumns.AT, row.get(AuditColumns.AT))));
        by.addClassName("history-by");
        var item = new ListItem(change);
        item.addClassName("history-entry");
        column.filter(revertible).ifPresent(field -> {
            var revert = new Button(translate("session.history.revert"), click -> onRevert.accept((Long) row.id()));
            revert.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            revert.setAriaLabel(translate("session.history.revert") + ": " + values.label(field));
            item.add(revert);
        });
        item.add(by);
        return item;
    }

    private <V> void describe(Div change, Row row, Column<Session, V> column) {
        var label = new Span(values.label(column));
        label.addClassName("history-field");
        change.add(
                label,
                new Span(held(column, row.get(AuditColumns.BEFORE))),
                new Span("→"),
                new Span(held(column, row.get(AuditColumns.AFTER))));
        if (row.get(AuditColumns.ACTION) == AuditAction.REVERTED) {
            var reverted = new Span(translate("session.history.reverted"));
            reverted.addClassName("empty-value");
            change.add(reverted);
        }
    }

    private <V> String held(Column<Session, V> column, @Nullable String stable) {
        return values.value(column, stable == null ? null : column.type().read(stable));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
