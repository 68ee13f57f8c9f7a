package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.CopyLink;
import app.debrief.common.ui.EmptyState;
import app.debrief.common.ui.Notices;
import app.debrief.employee.EmployeeReference;
import app.debrief.export.ExportFormat;
import app.debrief.export.ExportRequest;
import app.debrief.export.ui.ExportMenu;
import app.debrief.grid.Column;
import app.debrief.grid.Row;
import app.debrief.grid.TableQuery;
import app.debrief.grid.ui.ListDefinition;
import app.debrief.grid.ui.ListScreen;
import app.debrief.session.IntakePage;
import app.debrief.session.Session;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionDetail;
import app.debrief.session.SessionEdit;
import app.debrief.session.SessionExports;
import app.debrief.session.SessionScope;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions of an AI employee: figures, list, and one of them open beside it. */
final class SessionScreen extends Div {

    private static final long serialVersionUID = 1L;

    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final transient EmployeeReference employee;
    private final transient SessionScreens parts;
    private final ListScreen<Session> list;
    private final transient FiguresBar figures;
    private final NewSessions news;
    private final transient SessionReview review;
    private final boolean editable;
    private final boolean mayImport;
    private @Nullable UUID open;
    private @Nullable SessionDetailPanel panel;

    SessionScreen(
            EmployeeReference employee,
            ListDefinition<Session> definition,
            boolean editable,
            boolean mayImport,
            boolean mayExport,
            SessionScreens parts) {
        this.employee = employee;
        this.editable = editable;
        this.mayImport = mayImport;
        this.parts = parts;
        addClassName("page-frame");
        list = parts.lists().screen(definition);
        var values = list.texts();
        figures = new FiguresBar(list.header(), parts.sessions(), parts.reads(), values);
        news = new NewSessions(
                employee.id(),
                parts.sessions(),
                parts.reads(),
                parts.arrivals(),
                parts.timer(),
                parts.clock(),
                values,
                list::reload);
        list.header()
                .setSubtitle(translate(
                        "session.list.subtitle",
                        employee.name(),
                        definition.display().zone().getId()));
        list.header().addToolsAtEnd(news);
        var link = new CopyLink(translate("session.link.view"), null);
        link.addClassName("copy-view");
        list.header().addToolsAtEnd(link);
        if (mayExport) {
            list.header()
                    .addToolsAtEnd(new ExportMenu(
                            parts.exports(), this::exportRequest, List.of(SessionColumns.SESSION_REPORT)));
        }
        list.table().setCard(SessionCard.of(values));
        list.table().onOpen(row -> show((UUID) row.id(), true));
        review = new SessionReview(
                parts, new SessionScope(employee.organizationId(), employee.id()), list, editable, new ReviewPlace());
        list.onQuery(this::asked);
        list.setEmptyState(this::noSessions);
        add(list);
    }

    /**
     * Opens what an address names.
     *
     * @param id the session; null for none
     * @param message number of the line of its transcript to go to; null for none
     */
    void open(@Nullable UUID id, @Nullable Integer message) {
        if (id == null) {
            close(false);
        } else if (!id.equals(open)) {
            show(id, false);
        }
        if (message != null && panel != null) {
            panel.reveal(message);
        }
    }

    private void asked(TableQuery<Session> query, Instant now) {
        figures.show(query, now);
        news.follow(query, now);
    }

    private void show(UUID id, boolean newAddress) {
        var detail = parts.sessions().detail(id).filter(found -> found.session().employeeId() == employee.id());
        if (detail.isEmpty()) {
            Notices.info(translate("session.list.not-found"));
            close(true);
            return;
        }
        open = id;
        panel = new SessionDetailPanel(
                detail.get(),
                employee.name(),
                editable,
                parts.sessions(),
                parts.editor(),
                list.texts(),
                new Surroundings(),
                this::changed);
        list.setDetail(panel);
        list.table().setOpen(id);
        if (newAddress) {
            list.setPath(SessionNavigation.session(employee.idn(), id));
        }
    }

    private ExportRequest exportRequest(ExportFormat format, @Nullable String report, boolean byteOrderMark) {
        var display = list.texts().display();
        return new ExportRequest(
                SessionExports.LIST,
                employee.idn(),
                list.current().parameters(SessionColumns.FOR_BUILDER, SessionColumns.NEWEST_FIRST),
                list.query().columns().stream().map(Column::key).toList(),
                report,
                format,
                byteOrderMark,
                display.zone(),
                display.locale());
    }

    private void close(boolean newAddress) {
        var wasOpen = open != null;
        open = null;
        panel = null;
        list.setDetail(null);
        list.table().setOpen(null);
        if (newAddress) {
            list.setPath(SessionNavigation.list(employee.idn()));
        }
        if (wasOpen) {
            list.table().focus();
        }
    }

    private void changed(SessionDetail detail) {
        list.table().refreshRow(detail.fields());
        showFigures();
    }

    private void showFigures() {
        figures.show(list.query(), list.table().now());
    }

    private Component noSessions() {
        var state = new EmptyState(
                AppIcon.INBOX,
                translate("session.list.none.title"),
                translate("session.list.none.text", employee.name()));
        if (mayImport) {
            parts.intakePage().ifAvailable(page -> state.add(importing(page)));
        }
        return state;
    }

    private static Button importing(IntakePage page) {
        var button = new Button(translate("session.list.none.import"), AppIcon.UPLOAD.create());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(click -> button.getUI().ifPresent(ui -> ui.navigate(page.path())));
        return button;
    }

    private final class ReviewPlace implements SessionReview.Place {

        @Override
        public Optional<Row> open() {
            return Optional.ofNullable(panel).map(SessionDetailPanel::row);
        }

        @Override
        public void open(UUID id) {
            if (!id.equals(open)) {
                show(id, true);
            }
        }

        @Override
        public void close() {
            SessionScreen.this.close(true);
        }

        @Override
        public void comment() {
            if (panel != null) {
                panel.comment();
            }
        }

        @Override
        public void refresh(UUID id) {
            if (panel != null && id.equals(open)) {
                panel.refresh();
            } else {
                parts.sessions().detail(id).ifPresent(SessionScreen.this::changed);
            }
        }

        @Override
        public void changed() {
            if (panel != null) {
                panel.refresh();
            } else {
                showFigures();
            }
        }
    }

    private final class Surroundings implements SessionDetailPanel.Surroundings {

        @Override
        public String address() {
            return SessionNavigation.session(employee.idn(), open);
        }

        @Override
        public void close() {
            SessionScreen.this.close(true);
        }

        @Override
        public void step(int direction) {
            list.table().beside(direction).map(Row::id).ifPresent(id -> show((UUID) id, true));
        }

        @Override
        public void edited(SessionEdit edit) {
            if (panel != null) {
                review.edited(edit, panel.row());
            }
        }

        @Override
        public void later(Runnable work) {
            getUI().ifPresent(ui -> parts.timer().after(PAUSE, ui, work));
        }
    }
}
