package app.debrief.common.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** An active condition in words, such as "Date Last 7 days", with a button that removes it. */
public final class Chip extends Span {

    /** A condition that must stay. */
    public Chip(String label, String value) {
        addClassName("chip");
        var name = new Span(label);
        name.addClassName("chip-label");
        add(name, new Span(value));
    }

    /** A condition that can be removed. */
    public Chip(String label, String value, SerializableRunnable onRemove) {
        this(label, value);
        var remove = new NativeButton();
        remove.addClassName("chip-remove");
        remove.setAriaLabel(translate("common.chip.remove", label, value));
        remove.add(AppIcon.CLOSE.create());
        remove.addClickListener(click -> onRemove.run());
        add(remove);
    }
}
