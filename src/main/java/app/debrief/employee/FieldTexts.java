package app.debrief.employee;

import app.debrief.audit.AuditSubject;
import app.debrief.audit.FieldChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The attributes field by field in their stable text form, as the log keeps them. */
final class FieldTexts {

    private FieldTexts() {}

    static AuditSubject subject(Employee employee) {
        return new AuditSubject(employee.organizationId(), "ai_employee", String.valueOf(employee.id()));
    }

    /**
     * What differs.
     *
     * @param before null if the employee is new; then every field that has a value counts
     */
    static List<FieldChange> changes(@Nullable EmployeeAttributes before, EmployeeAttributes after) {
        Map<String, @Nullable String> old = before == null ? Map.of() : of(before);
        List<FieldChange> changes = new ArrayList<>();
        of(after).forEach((field, text) -> {
            if (!Objects.equals(old.get(field), text)) {
                changes.add(new FieldChange(field, old.get(field), text));
            }
        });
        return changes;
    }

    private static Map<String, @Nullable String> of(EmployeeAttributes attributes) {
        var value = attributes.value();
        var length = attributes.sessionLength();
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        texts.put("name", attributes.name());
        texts.put("industry", attributes.industry());
        texts.put("time_zone", attributes.zone().getId());
        texts.put("average_lead_value", text(value.averageLeadValue()));
        texts.put("average_bill_amount", text(value.averageBillAmount()));
        texts.put("unit_label", value.unitLabel());
        texts.put("conversion_ratio", text(value.conversionRatio()));
        texts.put("redirection", text(value.redirection()));
        texts.put("recognition", text(value.recognition()));
        texts.put("voice_short_below_sec", text(length.voiceShortBelowSeconds()));
        texts.put("voice_long_from_sec", text(length.voiceLongFromSeconds()));
        texts.put("text_short_up_to", text(length.textShortUpTo()));
        texts.put("text_long_above", text(length.textLongAbove()));
        texts.put("opening_hours", filled(TimesText.week(attributes.openingTimes())));
        texts.put("opening_exceptions", filled(TimesText.exceptions(attributes.openingTimes())));
        texts.put("intents", filled(String.join("\n", attributes.intents())));
        texts.put("internal_phones", joined(attributes.internalContacts().phones()));
        texts.put("internal_emails", joined(attributes.internalContacts().emails()));
        return texts;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String joined(Set<String> values) {
        return filled(String.join(", ", new TreeSet<>(values)));
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }
}
