package app.debrief.employee.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.account.Organization;
import app.debrief.common.InvalidInputException;
import app.debrief.common.ui.FieldErrors;
import app.debrief.common.ui.FormSection;
import app.debrief.employee.EmployeeAttributes;
import app.debrief.employee.InternalContacts;
import app.debrief.employee.OpeningTimes;
import app.debrief.employee.ValueAttributes;
import app.debrief.scoring.SessionLengthRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Everything that may be entered about an AI employee. */
final class EmployeeForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient FieldErrors errors = new FieldErrors("employee");
    private final ComboBox<Organization> organization = errors.labelled("organization", new ComboBox<>());
    private final TextField idn = errors.labelled("idn", new TextField());
    private final TextField name = errors.labelled("name", new TextField());
    private final TextField industry = errors.labelled("industry", new TextField());
    private final ComboBox<String> zone = errors.labelled("time_zone", new ComboBox<>());
    private final ValueFields value = new ValueFields(errors);
    private final LengthFields length = new LengthFields(errors);
    private final OpeningTimesFields hours = new OpeningTimesFields(errors);
    private final TextArea intents = errors.labelled("intents", new TextArea());
    private final TextArea phones = errors.labelled("internal_phones", new TextArea());
    private final TextArea emails = errors.labelled("internal_emails", new TextArea());

    EmployeeForm() {
        addClassName("form");
        zone.setItems(new TreeSet<>(ZoneId.getAvailableZoneIds()));
        organization.setItemLabelGenerator(Organization::name);
        organization.addValueChangeListener(chosen -> chosen(chosen.getValue()));
        name.setRequiredIndicatorVisible(true);
        zone.setRequiredIndicatorVisible(true);
        add(
                new FormSection(
                        translate("employee.section.identity"), fields(organization, idn, name, industry, zone)),
                new FormSection(translate("employee.section.value"), value),
                new FormSection(translate("employee.section.hours"), hours),
                new FormSection(translate("employee.section.intents"), fields(intents)),
                new FormSection(translate("employee.section.internal"), fields(phones, emails)),
                new FormSection(translate("employee.section.length"), length));
    }

    void show(EmployeeAttributes attributes, Currency currency) {
        organization.setVisible(false);
        idn.setVisible(false);
        name.setValue(attributes.name());
        industry.setValue(attributes.industry() == null ? "" : attributes.industry());
        zone.setValue(attributes.zone().getId());
        value.setCurrency(currency);
        value.show(attributes.value());
        length.show(attributes.sessionLength());
        hours.show(attributes.openingTimes());
        intents.setValue(String.join("\n", attributes.intents()));
        phones.setValue(lines(attributes.internalContacts().phones()));
        emails.setValue(lines(attributes.internalContacts().emails()));
    }

    void showNew(List<Organization> owners) {
        organization.setItems(owners);
        organization.setRequiredIndicatorVisible(true);
        idn.setRequiredIndicatorVisible(true);
        value.show(ValueAttributes.NONE);
        length.show(SessionLengthRule.DEFAULT);
        hours.show(OpeningTimes.NOT_CONFIGURED);
        organization.setValue(owners.getFirst());
    }

    long organizationId() {
        return organization.getValue().id();
    }

    String idn() {
        return idn.getValue();
    }

    /** What is entered, unchecked but for what cannot be read at all. */
    EmployeeAttributes read() {
        if (zone.getValue() == null) {
            throw new InvalidInputException("time_zone", "blank");
        }
        return new EmployeeAttributes(
                name.getValue(),
                industry.getValue(),
                ZoneId.of(zone.getValue()),
                value.read(),
                length.read(),
                hours.read(),
                List.copyOf(lines(intents)),
                new InternalContacts(lines(phones), lines(emails)));
    }

    void clearErrors() {
        errors.clear();
    }

    void refuse(InvalidInputException refused) {
        errors.show(refused);
    }

    private void chosen(Organization owner) {
        value.setCurrency(owner.currency());
        zone.setValue(owner.zone().getId());
    }

    private static Set<String> lines(TextArea area) {
        return new LinkedHashSet<>(Arrays.asList(area.getValue().strip().split("\\s*\\R\\s*", -1)).stream()
                .filter(line -> !line.isEmpty())
                .toList());
    }

    private static String lines(Set<String> values) {
        return String.join("\n", new TreeSet<>(values));
    }

    private static Div fields(Component... components) {
        var fields = new Div(components);
        fields.addClassName("form-fields");
        return fields;
    }
}
