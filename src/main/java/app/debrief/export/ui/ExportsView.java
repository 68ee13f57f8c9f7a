package app.debrief.export.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.EmptyState;
import app.debrief.common.ui.Notices;
import app.debrief.export.ExportColumns;
import app.debrief.export.ExportJob;
import app.debrief.grid.Row;
import app.debrief.grid.ui.ListDefinition;
import app.debrief.grid.ui.ListScreen;
import app.debrief.grid.ui.RowCard;
import com.vaadin.flow.component.Component;
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

/** The files that the person asked for; the address names the open one. */
@Route(ExportNavigation.ROUTE)
@PermitAll
class ExportsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ExportParts parts;
    private @Nullable ListScreen<ExportJob> list;
    private @Nullable Long open;

    ExportsView(ExportParts parts) {
        this.parts = parts;
        addClassName("page-frame");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!parts.actors().get().mayAnywhere(Area.BUILDER, Access.EXPORT)) {
            throw new AccessDeniedException();
        }
        var screen = list == null ? screen() : list;
        var asked = event.getRouteParameters().get("export");
        var found = asked.flatMap(ExportsView::number).flatMap(parts.exports()::find);
        if (asked.isPresent() && found.isEmpty()) {
            Notices.info(translate("export.not-found"));
        }
        if (found.isPresent()) {
            show(screen, found.get(), false);
        } else {
            close(screen, false);
        }
    }

    @Override
    public String getPageTitle() {
        return translate("export.list.title");
    }

    private ListScreen<ExportJob> screen() {
        var display = parts.display();
        var screen = parts.lists()
                .screen(new ListDefinition<>(
                        translate("export.list.title"),
                        ExportColumns.EXPORTS,
                        ExportColumns.NEWEST_FIRST,
                        parts.exports().scope(),
                        parts.exports(),
                        display));
        screen.header().setSubtitle(translate("grid.zone", display.zone().getId()));
        screen.table().onOpen(row -> parts.exports().find((Long) row.id()).ifPresent(job -> show(screen, job, true)));
        screen.table()
                .setCard(new RowCard<>(
                        List.of(ExportColumns.SUBJECT, ExportColumns.STATE, ExportColumns.QUEUED_AT),
                        row -> card(screen, row)));
        screen.setEmptyState(() -> new EmptyState(
                AppIcon.DOWNLOAD, translate("export.list.empty.title"), translate("export.list.empty.text")));
        list = screen;
        removeAll();
        add(screen);
        return screen;
    }

    private void show(ListScreen<ExportJob> screen, ExportJob job, boolean newAddress) {
        if (open != null && open == job.id()) {
            return;
        }
        open = job.id();
        screen.setDetail(new ExportPanel(
                job, parts, screen.texts(), () -> refresh(screen, job.id()), () -> close(screen, true)));
        screen.table().setOpen(job.id());
        if (newAddress) {
            screen.setPath(ExportNavigation.path(job.id()));
        }
    }

    private static void refresh(ListScreen<ExportJob> screen, long id) {
        screen.reload();
        screen.table().setOpen(id);
    }

    private void close(ListScreen<ExportJob> screen, boolean newAddress) {
        open = null;
        screen.setDetail(null);
        screen.table().setOpen(null);
        if (newAddress) {
            screen.setPath(ExportNavigation.path(null));
        }
    }

    private static Component card(ListScreen<ExportJob> screen, Row row) {
        var title = new Span(row.get(ExportColumns.SUBJECT));
        title.addClassName("session-card-title");
        var line = new Span(screen.texts().cell(ExportColumns.STATE, row) + " · "
                + screen.texts().cell(ExportColumns.QUEUED_AT, row));
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
