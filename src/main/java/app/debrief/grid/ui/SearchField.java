package app.debrief.grid.ui;

import app.debrief.common.ui.AppIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** The search of a list: applied when typing pauses. */
public final class SearchField extends Composite<TextField> {

    private static final int PAUSE_MILLIS = 300;

    /**
     * An empty search.
     *
     * @param prompt what can be searched, also spoken as the name of the field
     * @param longest characters that can be typed
     * @param onChange takes the text without blanks around it
     */
    public SearchField(String prompt, int longest, Consumer<String> onChange) {
        var field = getContent();
        field.addClassName("search");
        field.setPlaceholder(prompt);
        field.setAriaLabel(prompt);
        field.setMaxLength(longest);
        field.setPrefixComponent(AppIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(change.getValue().strip());
            }
        });
    }

    /** Puts the focus into the field. */
    public void focus() {
        getContent().focus();
    }

    /** Shows a text that came from elsewhere; what is being typed stays if it means the same. */
    public void setText(String text) {
        if (!getContent().getValue().strip().equals(text)) {
            getContent().setValue(text);
        }
    }
}
