package app.debrief.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.Actor;
import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.EmptyState;
import app.debrief.common.ui.ViewHeader;
import app.debrief.grid.ColumnSet;
import app.debrief.grid.FilterValues;
import app.debrief.grid.Scope;
import app.debrief.grid.Sort;
import app.debrief.grid.TableQuery;
import app.debrief.grid.ui.BackgroundReads;
import app.debrief.grid.ui.DataTable;
import app.debrief.grid.ui.Display;
import app.debrief.grid.ui.RowCard;
import app.debrief.grid.ui.RowSource;
import app.debrief.grid.ui.ValueText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Makes the lists of administration: a title, the way to a new record, and the table. */
@Service
class AdministrationList {

    private final BackgroundReads reads;
    private final MessageSource messages;
    private final Clock clock;

    AdministrationList(BackgroundReads reads, MessageSource messages, Clock clock) {
        this.reads = reads;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What is listed, and what follows from a click.
     *
     * @param bundle beginning of the keys of the texts
     * @param columns the catalogue; its first two make the card of narrow screens
     * @param scope asked whenever the list is read anew
     * @param open given the id of a row
     * @param create null where the actor may not add a record
     */
    record Content<E>(
            String bundle,
            AppIcon icon,
            RowSource<E> source,
            ColumnSet<E> columns,
            Sort<E> sort,
            Supplier<Scope<E>> scope,
            LongConsumer open,
            @Nullable Runnable create) {}

    /** Fills a page. */
    <E> void compose(Div page, Content<E> content, Actor actor) {
        var zone = actor.zone() == null ? ZoneOffset.UTC : actor.zone();
        var display = new Display(zone, null, actor.locale());
        var table = new DataTable<>(content.source, reads, new ValueText(messages, display, clock), clock);
        var query = new TableQuery<>(
                content.scope.get(), FilterValues.<E>none(), content.sort, content.columns.initial(), zone);
        table.onOpen(row -> content.open.accept((Long) row.id()));
        table.onSort(sort -> table.show(query.withSort(sort.orElse(content.sort))));
        table.setCard(card(content.columns));
        table.setEmptyState(() -> new EmptyState(
                content.icon,
                translate(content.bundle + ".list.empty.title"),
                translate(content.bundle + ".list.empty.text")));
        table.show(query);
        var header = new ViewHeader(translate(content.bundle + ".list.title"));
        if (content.create != null) {
            var button = new Button(translate(content.bundle + ".new"), AppIcon.PLUS.create());
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            button.addClickListener(click -> content.create.run());
            header.addTools(button);
        }
        var body = new Div(table);
        body.addClassName("page-body");
        page.addClassName("page");
        page.removeAll();
        page.add(header, body);
    }

    private static <E> RowCard<E> card(ColumnSet<E> columns) {
        var first = columns.initial().get(0);
        var second = columns.initial().get(1);
        return new RowCard<>(List.of(first, second), row -> {
            var title = new Span(String.valueOf(row.get(first)));
            title.addClassName("chip-label");
            var subtitle = new Span(String.valueOf(row.get(second)));
            subtitle.addClassName("page-subtitle");
            Component card = new Div(title, subtitle);
            card.addClassName("page-heading");
            return card;
        });
    }
}
