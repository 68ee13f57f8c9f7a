package app.debrief.common.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.jspecify.annotations.Nullable;

/** A button that puts an address into the clipboard, whole, so that it can be sent to a colleague. */
public final class CopyLink extends Button {

    private static final long serialVersionUID = 1L;

    /**
     * The button.
     *
     * @param label what the address leads to
     * @param path the address, relative to the application; null for that of the page as it stands
     */
    public CopyLink(String label, @Nullable String path) {
        setIcon(AppIcon.LINK.create());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        setAriaLabel(label);
        setTooltipText(label);
        addClickListener(click -> copy(this, path));
    }

    /**
     * Puts an address into the clipboard; where the browser keeps it closed the address is shown instead.
     *
     * @param on a component of the page
     * @param path as in the constructor
     */
    public static void copy(Component on, @Nullable String path) {
        on.getElement()
                .executeJs(
                        "const link = $0 === null ? location.href : new URL($0, document.baseURI).href;"
                                + " try { await navigator.clipboard.writeText(link); return ''; }"
                                + " catch (closed) { return link; }",
                        path)
                .then(
                        String.class,
                        link -> Notices.info(
                                link.isEmpty()
                                        ? translate("common.link.copied")
                                        : translate("common.link.shown", link)));
    }
}
