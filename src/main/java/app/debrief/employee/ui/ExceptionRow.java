package app.debrief.employee.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.InvalidInputException;
import app.debrief.common.ui.AppIcon;
import app.debrief.employee.OpeningException;
import app.debrief.employee.TimesText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** A date that differs from the week. */
final class ExceptionRow extends Div {

    private static final long serialVersionUID = 1L;

    private final DatePicker date = new DatePicker(translate("employee.hours.exception.date"));
    private final TextField name = new TextField(translate("employee.hours.exception.name"));
    private final TextField hours = new TextField(translate("employee.hours.exception.hours"));
    private final Button remove = new Button(AppIcon.CLOSE.create());

    ExceptionRow() {
        addClassName("form-row");
        hours.setPlaceholder(translate("employee.hours.closed"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(translate("employee.hours.exception.remove"));
        add(date, name, hours, remove);
    }

    ExceptionRow(OpeningException exception) {
        this();
        date.setValue(exception.date());
        name.setValue(exception.name());
        hours.setValue(TimesText.of(exception.intervals()));
    }

    void onRemove(Runnable listener) {
        remove.addClickListener(click -> listener.run());
    }

    void focus() {
        date.focus();
    }

    OpeningException read() {
        if (date.getValue() == null) {
            throw new InvalidInputException("opening_exceptions", "date-missing");
        }
        return new OpeningException(
                date.getValue(), name.getValue(), OpeningTimesFields.intervals("opening_exceptions", hours.getValue()));
    }
}
