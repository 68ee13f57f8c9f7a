package app.debrief.common.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/** A figure with its caption; the caption opens what the figure means and how it is reckoned. */
public final class KeyFigure extends Div {

    private final Span value = new Span();

    /**
     * Makes a figure that is still being reckoned.
     *
     * @param caption what is counted
     * @param definition what it means, in sentences
     */
    public KeyFigure(String caption, String definition) {
        addClassName("figure");
        value.addClassName("figure-value");
        var button = new NativeButton(caption);
        button.addClassName("figure-caption");
        add(value, button, definition(caption, definition, button));
        setPending();
    }

    /** Shows the figure, formatted with its unit. */
    public void setFigure(String text) {
        removeClassName("figure-pending");
        value.setText(text);
    }

    /** Shows that the figure is being reckoned; the former one is taken away, as it belongs to another filter. */
    public void setPending() {
        value.setText("");
        addClassName("figure-pending");
    }

    private static Popover definition(String caption, String definition, NativeButton button) {
        var text = new Div(new H2(caption), new Paragraph(definition));
        text.addClassName("definition");
        var popover = new Popover(text);
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(caption);
        return popover;
    }
}
