package app.debrief.export.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.Notices;
import app.debrief.export.ExportFormat;
import app.debrief.export.ExportRequest;
import app.debrief.export.ExportService;
import app.debrief.export.TooManyExportsException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The button of a list that offers its files: what the screen shows, as Excel or CSV, and reports of fixed form. */
public final class ExportMenu extends Button {

    private static final long serialVersionUID = 1L;

    private final transient ExportParts parts;
    private final transient Screen screen;
    private final Popover popover = new Popover();
    private final Checkbox byteOrderMark = new Checkbox();

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
        popover.setTarget(this);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setModal(true);
        popover.setAriaLabel(translate("export.menu"));
        byteOrderMark.setValue(true);
        byteOrderMark.setLabel(translate("export.menu.bom"));
        var page = new Anchor(ExportNavigation.LIST, translate("export.menu.page"));
        page.addClassName("link");
        var panel = new Div(
                offer("export.menu.xlsx", ExportFormat.XLSX, null), offer("export.menu.csv", ExportFormat.CSV, null));
        reports.forEach(report -> panel.add(offer("export.report." + report, ExportFormat.CSV, report)));
        panel.add(byteOrderMark, page);
        panel.addClassName("export-panel");
        popover.add(panel);
    }

    private Button offer(String labelKey, ExportFormat format, @Nullable String report) {
        var offer = new Button(translate(labelKey), click -> {
            popover.close();
            start(format, report);
        });
        offer.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return offer;
    }

    private void start(ExportFormat format, @Nullable String report) {
        try {
            var id = parts.exports().start(screen.request(format, report, byteOrderMark.getValue()));
            parts.exports().find(id).ifPresent(job -> new ExportProgress(job, parts).open());
        } catch (TooManyExportsException e) {
            Notices.error(
                    translate("export.too-many.title"), translate("export.too-many.text", ExportService.MOST_WAITING));
        }
    }
}
