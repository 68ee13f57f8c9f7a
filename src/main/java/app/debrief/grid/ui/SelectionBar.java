package app.debrief.grid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What can be done with the ticked rows; there while any are. */
final class SelectionBar extends Div {

    private final Selection selection;
    private final ValueText texts;
    private final Span count = new Span();
    private final Button all;

    SelectionBar(Selection selection, ValueText texts, Component actions) {
        this.selection = selection;
        this.texts = texts;
        addClassName("selection-bar");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", texts.text("grid.selection"));
        count.addClassName("selection-count");
        count.getElement().setAttribute("role", "status");
        all = new Button("", click -> selection.pickAll());
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var clear = new Button(texts.text("grid.selection.clear"), click -> selection.clear());
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        clear.addClassName("push-end");
        add(count, all, actions, clear);
        selection.onChange(this::show);
        show();
    }

    private void show() {
        setVisible(!selection.isEmpty());
        count.setText(texts.text("grid.selection.count", texts.total(selection.count())));
        all.setText(texts.text("grid.selection.all", texts.total(selection.total())));
        all.setVisible(!selection.all()
                && selection.total().count() > selection.count().count());
    }
}
