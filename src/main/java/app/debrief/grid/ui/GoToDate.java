package app.debrief.grid.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for the day around which a list is shown; cleared, the list begins with its newest rows again. */
final class GoToDate extends Composite<DatePicker> {

    private static final long serialVersionUID = 1L;

    /**
     * Asks for a day.
     *
     * @param onChange takes the day chosen, null when it was cleared
     */
    GoToDate(ValueText texts, Consumer<@Nullable LocalDate> onChange) {
        var day = getContent();
        day.setPlaceholder(texts.text("grid.go-to-date"));
        day.setAriaLabel(texts.text("grid.go-to-date"));
        day.setI18n(new DatePickerI18n().setDateFormat(MomentField.DATE_FORMAT));
        day.setClearButtonVisible(true);
        day.addClassName("go-to-date");
        day.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(change.getValue());
            }
        });
    }

    void setValue(@Nullable LocalDate day) {
        getContent().setValue(day);
    }
}
