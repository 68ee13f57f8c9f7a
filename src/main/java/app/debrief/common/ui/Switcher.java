package app.debrief.common.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The button in the side bar that shows what is chosen, in two lines, and opens the choice; a rail shows its icon. */
public final class Switcher extends NativeButton {

    private final Span name = new Span();
    private final Span note = new Span();

    /**
     * Makes the button.
     *
     * @param icon stands for the choice in the rail
     * @param spokenLabel what is chosen here, read out before the choice itself
     */
    public Switcher(AppIcon icon, String spokenLabel) {
        addClassName("switcher");
        var mark = new Span(icon.create());
        mark.addClassName("switcher-mark");
        var spoken = new Span(spokenLabel);
        spoken.addClassName("visually-hidden");
        name.addClassName("switcher-name");
        note.addClassName("switcher-note");
        var text = new Span(spoken, name, note);
        text.addClassName("switcher-text");
        add(mark, text, AppIcon.CHEVRON_DOWN.create());
    }

    /** Shows what is chosen, and to what it belongs. */
    public void show(String chosen, String belongsTo) {
        name.setText(chosen);
        note.setText(belongsTo);
    }
}
