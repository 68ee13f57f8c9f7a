package app.debrief.grid.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.CurrentActor;
import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.EmptyState;
import app.debrief.grid.Column;
import app.debrief.grid.Row;
import app.debrief.grid.Sort;
import app.debrief.grid.jpa.Listing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the lists of records that are administered: a title, the way to a new record, and the list. */
@org.springframework.stereotype.Component
public class AdministrationLists {

    private final Lists lists;
    private final CurrentActor actors;

    AdministrationLists(Lists lists, CurrentActor actors) {
        this.lists = lists;
        this.actors = actors;
    }

    /**
     * What is listed, and what follows from a click.
     *
     * @param bundle beginning of the keys of the texts
     * @param icon the sign of an empty list
     * @param open given the id of a row
     * @param create null where the reader may not add a record
     */
    public record Content<E>(
            String bundle,
            AppIcon icon,
            Listing<E> listing,
            Sort<E> sort,
            LongConsumer open,
            @Nullable Runnable create) {}

    /** The list, to be put on a page; the first two columns make the card of narrow screens. */
    public <E> ListScreen<E> screen(Content<E> content) {
        var display = Display.of(actors.get());
        var columns = content.listing.columns();
        var screen = lists.screen(new ListDefinition<>(
                translate(content.bundle + ".list.title"),
                columns,
                content.sort,
                content.listing.scope(),
                content.listing,
                display));
        screen.header().setSubtitle(translate("grid.zone", display.zone().getId()));
        create(content).forEach(screen.header()::addToolsAtEnd);
        screen.table().onOpen(row -> content.open.accept((Long) row.id()));
        screen.table()
                .setCard(new RowCard<>(
                        columns.initial().subList(0, 2), row -> card(screen.texts(), columns.initial(), row)));
        screen.setEmptyState(() -> new EmptyState(
                content.icon,
                translate(content.bundle + ".list.empty.title"),
                translate(content.bundle + ".list.empty.text"),
                create(content).toArray(Component[]::new)));
        return screen;
    }

    private static Stream<Button> create(Content<?> content) {
        var create = content.create;
        if (create == null) {
            return Stream.empty();
        }
        var button = new Button(translate(content.bundle + ".new"), AppIcon.PLUS.create(), click -> create.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Stream.of(button);
    }

    private static <E> Component card(ValueText texts, List<Column<E, ?>> columns, Row row) {
        var title = new Span(texts.cell(columns.get(0), row));
        title.addClassName("chip-label");
        var subtitle = new Span(texts.cell(columns.get(1), row));
        subtitle.addClassName("page-subtitle");
        var card = new Div(title, subtitle);
        card.addClassName("page-heading");
        return card;
    }
}
