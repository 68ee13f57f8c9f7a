package app.debrief.export.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.Notices;
import app.debrief.export.ExportFormat;
import app.debrief.export.ExportRequest;
import app.debrief.export.ExportService;
import app.debrief.export.TooManyExportsException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The button of a list that offers its files: what the screen shows, as Excel or CSV, and reports of fixed form. */
public final class ExportMenu extends Button {

    private static final long serialVersionUID = 1L;

    private final transient ExportParts parts;
    private final transient Screen screen;
    private final MenuItem byteOrderMark;

    /** What the screen shows at the moment. */
    @FunctionalInterface
    public interface Screen {

        /**
         * The words for it.
         *
         * @param report key of a report of fixed form; null for what is shown
         */
        ExportRequest request(ExportFormat format, @Nullable String report, boolean byteOrderMark);
    }

    /**
     * The menu of a list.
     *
     * @param reports keys of the reports of fixed form that the list offers, each a CSV
     */
    public ExportMenu(ExportParts parts, Screen screen, List<String> reports) {
        this.parts = parts;
        this.screen = screen;
        setText(translate("export.menu"));
        setPrefixComponent(AppIcon.DOWNLOAD.create());
        addClassName("export-button");
        setAriaLabel(translate("export.menu"));
        var menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.BOTTOM_END);
        menu.addItem(translate("export.menu.xlsx"), click -> start(ExportFormat.XLSX, null));
        menu.addItem(translate("export.menu.csv"), click -> start(ExportFormat.CSV, null));
        reports.forEach(
                report -> menu.addItem(translate("export.report." + report), click -> start(ExportFormat.CSV, report)));
        menu.addSeparator();
        byteOrderMark = menu.addItem(translate("export.menu.bom"));
        byteOrderMark.setCheckable(true);
        byteOrderMark.setChecked(true);
        byteOrderMark.setKeepOpen(true);
        menu.addItem(
                translate("export.menu.page"), click -> getUI().ifPresent(ui -> ui.navigate(ExportNavigation.LIST)));
    }

    private void start(ExportFormat format, @Nullable String report) {
        try {
            var id = parts.exports().start(screen.request(format, report, byteOrderMark.isChecked()));
            parts.exports().find(id).ifPresent(job -> new ExportProgress(job, parts).open());
        } catch (TooManyExportsException e) {
            Notices.error(
                    translate("export.too-many.title"), translate("export.too-many.text", ExportService.MOST_WAITING));
        }
    }
}
