package app.debrief.ingestion.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.EmptyState;
import app.debrief.common.ui.Notices;
import app.debrief.grid.Row;
import app.debrief.grid.ui.ListDefinition;
import app.debrief.grid.ui.ListScreen;
import app.debrief.grid.ui.RowCard;
import app.debrief.ingestion.ImportBatch;
import app.debrief.ingestion.ImportColumns;
import app.debrief.ingestion.ImportReport;
import app.debrief.ingestion.ImportState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The imports that the reader may see; the address names the open one. */
@Route(ImportNavigation.ROUTE)
@PermitAll
class ImportsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ImportParts parts;
    private @Nullable ListScreen<ImportBatch> list;
    private @Nullable Long open;
    private @Nullable ImportState openState;

    ImportsView(ImportParts parts) {
        this.parts = parts;
        addClassName("page-frame");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!parts.actors().get().mayAnywhere(Area.IMPORTS, Access.READ)) {
            throw new AccessDeniedException();
        }
        var screen = list == null ? screen() : list;
        var asked = event.getRouteParameters().get("import");
        var id = asked.flatMap(ImportsView::number);
        if (asked.isPresent() && id.isEmpty()) {
            Notices.info(translate("ingestion.not-found"));
        }
        if (id.isPresent()) {
            show(screen, id.get(), false);
        } else {
            close(screen, false);
        }
    }

    @Override
    public String getPageTitle() {
        return translate("ingestion.list.title");
    }

    private ListScreen<ImportBatch> screen() {
        var display = parts.display();
        var screen = parts.lists()
                .screen(new ListDefinition<>(
                        translate("ingestion.list.title"),
                        ImportColumns.BATCHES,
                        ImportColumns.NEWEST_FIRST,
                        parts.imports().scope(),
                        new ImportRows(parts.imports()),
                        display));
        screen.header().setSubtitle(translate("grid.zone", display.zone().getId()));
        button(screen).ifPresent(screen.header()::addToolsAtEnd);
        screen.table().onOpen(row -> show(screen, (Long) row.id(), true));
        screen.table()
                .setCard(new RowCard<>(
                        List.of(ImportColumns.FILE_NAME, ImportColumns.STATE, ImportColumns.QUEUED_AT),
                        row -> card(screen, row)));
        screen.setEmptyState(() -> new EmptyState(
                AppIcon.UPLOAD,
                translate("ingestion.list.empty.title"),
                translate("ingestion.list.empty.text"),
                button(screen).stream().toArray(Component[]::new)));
        list = screen;
        removeAll();
        add(screen);
        return screen;
    }

    private Optional<Button> button(ListScreen<ImportBatch> screen) {
        if (!parts.imports().mayImport()) {
            return Optional.empty();
        }
        var button = new Button(translate("ingestion.new"), AppIcon.UPLOAD.create());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(click -> new ImportDialog(parts.imports(), id -> {
                    screen.reload();
                    show(screen, id, true);
                })
                .open());
        return Optional.of(button);
    }

    private void show(ListScreen<ImportBatch> screen, long id, boolean newAddress) {
        if (open != null && open == id) {
            return;
        }
        var report = parts.imports().report(id);
        if (report.isEmpty()) {
            Notices.info(translate("ingestion.not-found"));
            close(screen, true);
            return;
        }
        open = id;
        openState = report.get().batch().state();
        screen.setDetail(new ImportPanel(
                report.get(), parts, screen.texts(), changed -> refresh(screen, changed), () -> close(screen, true)));
        screen.table().setOpen(id);
        if (newAddress) {
            screen.setPath(ImportNavigation.path(id));
        }
    }

    private void refresh(ListScreen<ImportBatch> screen, ImportReport changed) {
        var state = changed.batch().state();
        if (state != openState) {
            openState = state;
            screen.reload();
            screen.table().setOpen(changed.batch().id());
        }
    }

    private void close(ListScreen<ImportBatch> screen, boolean newAddress) {
        open = null;
        screen.setDetail(null);
        screen.table().setOpen(null);
        if (newAddress) {
            screen.setPath(ImportNavigation.path(null));
        }
    }

    private static Component card(ListScreen<ImportBatch> screen, Row row) {
        var title = new Span(row.get(ImportColumns.FILE_NAME));
        title.addClassName("session-card-title");
        var line = new Span(screen.texts().cell(ImportColumns.STATE, row) + " · "
                + screen.texts().cell(ImportColumns.QUEUED_AT, row));
        line.addClassName("session-card-line");
        var card = new Div(title, line);
        card.addClassName("session-card");
        return card;
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
