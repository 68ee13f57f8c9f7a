package app.debrief.employee.ui;

import app.debrief.common.InvalidInputException;
import app.debrief.common.ui.FieldErrors;
import app.debrief.scoring.SessionLengthRule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;

/** Where short sessions end and long ones begin. */
final class LengthFields extends Div {

    private static final long serialVersionUID = 1L;

    private final IntegerField voiceShortBelow;
    private final IntegerField voiceLongFrom;
    private final IntegerField textShortUpTo;
    private final IntegerField textLongAbove;

    LengthFields(FieldErrors errors) {
        addClassName("form-fields");
        voiceShortBelow = errors.labelled("voice_short_below_sec", new IntegerField());
        voiceLongFrom = errors.labelled("voice_long_from_sec", new IntegerField());
        textShortUpTo = errors.labelled("text_short_up_to", new IntegerField());
        textLongAbove = errors.labelled("text_long_above", new IntegerField());
        add(voiceShortBelow, voiceLongFrom, textShortUpTo, textLongAbove);
    }

    void show(SessionLengthRule rule) {
        voiceShortBelow.setValue(rule.voiceShortBelowSeconds());
        voiceLongFrom.setValue(rule.voiceLongFromSeconds());
        textShortUpTo.setValue(rule.textShortUpTo());
        textLongAbove.setValue(rule.textLongAbove());
    }

    SessionLengthRule read() {
        var shortBelow = number("voice_short_below_sec", voiceShortBelow);
        var longFrom = number("voice_long_from_sec", voiceLongFrom);
        var shortUpTo = number("text_short_up_to", textShortUpTo);
        var longAbove = number("text_long_above", textLongAbove);
        if (longFrom < shortBelow) {
            throw new InvalidInputException("voice_long_from_sec", "long-before-short");
        }
        if (longAbove < shortUpTo) {
            throw new InvalidInputException("text_long_above", "long-before-short");
        }
        return new SessionLengthRule(shortBelow, longFrom, shortUpTo, longAbove);
    }

    private static int number(String key, IntegerField field) {
        var number = field.getValue();
        if (number == null) {
            throw new InvalidInputException(key, "blank");
        }
        if (number < 0) {
            throw new InvalidInputException(key, "negative");
        }
        return number;
    }
}
