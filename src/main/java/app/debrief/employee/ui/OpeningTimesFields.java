package app.debrief.employee.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.InvalidInputException;
import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.FieldErrors;
import app.debrief.employee.OpeningException;
import app.debrief.employee.OpeningTimes;
import app.debrief.employee.TimesText;
import app.debrief.scoring.OpeningInterval;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The weekly opening hours, a line of intervals for each day, and below them the dates that differ. */
final class OpeningTimesFields extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<DayOfWeek, TextField> days = new EnumMap<>(DayOfWeek.class);
    private final List<ExceptionRow> rows = new ArrayList<>();
    private final Div exceptions = new Div();

    OpeningTimesFields(FieldErrors errors) {
        var week = new Div();
        week.addClassName("form-fields");
        for (var day : DayOfWeek.values()) {
            var field = new TextField(day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
            field.setPlaceholder(translate("employee.hours.closed"));
            days.put(day, field);
            week.add(field);
        }
        var copy = button("employee.hours.copy", AppIcon.ARROW_DOWN);
        copy.addClickListener(click -> copyMonday());
        week.add(copy);
        exceptions.addClassName("form-rows");
        var add = button("employee.hours.exception.add", AppIcon.PLUS);
        add.addClickListener(click -> add(new ExceptionRow()).focus());
        add(
                errors.labelled("opening_hours", new Group(week)),
                errors.labelled("opening_exceptions", new Group(new Div(exceptions, add))));
        addClassName("form-rows");
    }

    void show(OpeningTimes times) {
        days.forEach((day, field) -> field.setValue(TimesText.of(times.on(day))));
        rows.clear();
        exceptions.removeAll();
        times.exceptions().forEach(exception -> add(new ExceptionRow(exception)));
    }

    OpeningTimes read() {
        Map<DayOfWeek, List<OpeningInterval>> week = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, field) -> week.put(day, intervals("opening_hours", field.getValue())));
        List<OpeningException> dates = rows.stream().map(ExceptionRow::read).toList();
        return new OpeningTimes(week, dates);
    }

    static List<OpeningInterval> intervals(String key, String text) {
        try {
            return TimesText.intervals(text);
        } catch (DateTimeException e) {
            throw new InvalidInputException(key, "unreadable", text);
        }
    }

    private void copyMonday() {
        var monday = days.get(DayOfWeek.MONDAY);
        if (monday != null) {
            days.values().forEach(field -> field.setValue(monday.getValue()));
        }
    }

    private ExceptionRow add(ExceptionRow row) {
        rows.add(row);
        exceptions.add(row);
        row.onRemove(() -> {
            rows.remove(row);
            exceptions.remove(row);
        });
        return row;
    }

    private static Button button(String key, AppIcon icon) {
        var button = new Button(translate(key), icon.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** Several fields under one label, with one place for what is wrong with them. */
    private static final class Group extends CustomField<String> {

        private static final long serialVersionUID = 1L;

        Group(Div content) {
            super("");
            add(content);
        }

        @Override
        protected String generateModelValue() {
            return "";
        }

        @Override
        protected void setPresentationValue(String value) {}
    }
}
