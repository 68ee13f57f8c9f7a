package app.debrief.grid.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One end of a range of local times: a day, and a time of it. A day alone means its beginning or its end. */
final class MomentField extends Div {

    /** What a day without a time means. */
    enum Day {
        BEGINNING("00:00") {
            @Override
            LocalDateTime of(LocalDate date) {
                return date.atStartOfDay();
            }
        },
        END("24:00") {
            @Override
            LocalDateTime of(LocalDate date) {
                return date.plusDays(1).atStartOfDay();
            }
        };

        private final String shown;

        Day(String shown) {
            this.shown = shown;
        }

        abstract LocalDateTime of(LocalDate date);
    }

    /** How a date is typed, whatever the language of the texts. */
    static final String DATE_FORMAT = "yyyy-MM-dd";

    private static final long serialVersionUID = 1L;

    /** The clock of 24 hours, whatever the language of the texts. */
    private static final Locale CLOCK_OF_24_HOURS = Locale.UK;

    private final Day day;
    private final DatePicker date = new DatePicker();
    private final TimePicker time = new TimePicker();
    private boolean derived;

    /**
     * An empty field.
     *
     * @param labelKey bundle key of the label; those of date and time begin with it
     * @param onChange called when the reader changed what the field means
     */
    MomentField(String labelKey, Day day, ValueText texts, Runnable onChange) {
        this.day = day;
        addClassName("filter-end");
        var label = new Span(texts.text(labelKey));
        label.addClassNames("filter-end-label", "filter-help");
        date.setManualValidation(true);
        date.setI18n(new DatePickerI18n().setDateFormat(DATE_FORMAT));
        date.setAriaLabel(texts.text(labelKey + ".date"));
        date.addValueChangeListener(change -> {
            if (change.isFromClient() && derived) {
                time.clear();
            }
            tell(change, onChange);
        });
        time.setManualValidation(true);
        time.setLocale(CLOCK_OF_24_HOURS);
        time.setPlaceholder(day.shown);
        time.setAriaLabel(texts.text(labelKey + ".time"));
        time.addValueChangeListener(change -> {
            // A time before its date is half of something.
            if (date.getValue() != null) {
                tell(change, onChange);
            }
        });
        add(label, date, time);
    }

    /** The local time meant; null without a date. */
    @Nullable
    LocalDateTime value() {
        var chosen = date.getValue();
        if (chosen == null) {
            return null;
        }
        var clock = time.getValue();
        return clock == null ? day.of(chosen) : chosen.atTime(clock);
    }

    /** Shows a time that nobody chose: a day chosen in its place is the whole day. */
    void showDerived(@Nullable LocalDateTime local) {
        show(local);
        derived = true;
    }

    /** Shows a local time; the end of a day as that day without a time, so that a time typed behind it stays on it. */
    void show(@Nullable LocalDateTime local) {
        derived = false;
        if (local == null) {
            date.clear();
            time.clear();
        } else if (day == Day.END && local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            date.setValue(local.toLocalDate().minusDays(1));
            time.clear();
        } else {
            date.setValue(local.toLocalDate());
            time.setValue(local.toLocalTime());
        }
    }

    /** Says what is wrong; null for nothing. */
    void setError(@Nullable String text) {
        date.setErrorMessage(text);
        date.setInvalid(text != null);
        time.setInvalid(text != null);
    }

    private static void tell(ComponentValueChangeEvent<?, ?> change, Runnable onChange) {
        if (change.isFromClient()) {
            onChange.run();
        }
    }
}
