package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.AppIcon;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The keys of the session list and what they do. */
final class KeysDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /**
     * Not yet open.
     *
     * @param single whether keys of one character act for the reader
     * @param editable whether the reader may change anything
     */
    KeysDialog(boolean single, boolean editable) {
        setHeaderTitle(translate("session.keys.title"));
        var close = new Button(AppIcon.CLOSE.create(), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(translate("session.keys.dismiss"));
        getHeader().add(close);
        var list = new DescriptionList();
        list.addClassName("keys");
        ReviewKey.of(editable).forEach(key -> {
            var caps = new DescriptionList.Term();
            key.keys().forEach(name -> caps.add(cap(name)));
            list.add(caps, new DescriptionList.Description(translate(key.textKey())));
        });
        var hint = new Paragraph(translate(single ? "session.keys.hint" : "session.keys.off"));
        hint.addClassName("keys-hint");
        add(list, hint);
    }

    /** A key as it looks on the keyboard. */
    static Span cap(String key) {
        var cap = new Span(key.length() > 1 ? translate("session.key." + key) : key);
        cap.addClassName("key-cap");
        return cap;
    }
}
