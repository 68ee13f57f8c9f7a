package app.debrief.grid.ui;

import app.debrief.common.ui.AppIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.function.Supplier;

/** A tool with a count, and the panel that opens from it: beside the button, or as a sheet on narrow screens. */
final class PanelButton extends Button {

    private final ValueText texts;
    private final Span count = new Span();
    private final Popover popover = new Popover();
    private final String title;

    /**
     * Makes a closed panel.
     *
     * @param panel makes the content each time the panel opens
     */
    PanelButton(String title, AppIcon icon, PopoverPosition position, ValueText texts, Supplier<Component> panel) {
        this.texts = texts;
        this.title = title;
        addClassName("panel-button");
        setText(title);
        setPrefixComponent(icon.create());
        count.addClassName("count");
        setSuffixComponent(count);
        popover.setTarget(this);
        popover.setPosition(position);
        popover.setModal(true);
        popover.setAriaLabel(title);
        popover.addClassName("sheet");
        popover.addOpenedChangeListener(change -> {
            popover.removeAll();
            if (change.isOpened()) {
                popover.add(panel.get());
            } else {
                focus();
            }
        });
    }

    /** Shows a count behind the title; an empty text takes it away. */
    void setCount(String text) {
        count.setText(text);
        count.setVisible(!text.isEmpty());
    }

    boolean isOpened() {
        return popover.isOpened();
    }

    void close() {
        popover.close();
    }

    /** The head of the panel: title, what stands beside it, and a button that closes. */
    Div head(Component... beside) {
        var heading = new H2(title);
        heading.addClassName("panel-title");
        var close = new Button(AppIcon.CLOSE.create(), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.addClassName("panel-close");
        close.setAriaLabel(texts.text("grid.panel.close"));
        var head = new Div(heading);
        head.add(beside);
        head.add(close);
        head.addClassName("panel-head");
        return head;
    }

    /** The foot of the panel; the button that closes stands at its end. */
    Div foot(Button done, Component... before) {
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.addClassName("panel-done");
        done.addClickListener(click -> close());
        var foot = new Div(before);
        foot.add(done);
        foot.addClassName("panel-foot");
        return foot;
    }
}
