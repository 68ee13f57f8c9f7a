package app.debrief.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.account.OrganizationData;
import app.debrief.common.InvalidInputException;
import app.debrief.common.ui.FieldErrors;
import app.debrief.common.ui.FormSection;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that may be entered about an organization. */
final class OrganizationForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient FieldErrors errors = new FieldErrors("organization");
    private final TextField name = errors.labelled("name", new TextField());
    private final TextField idn = errors.labelled("idn", new TextField());
    private final ComboBox<Currency> currency = errors.labelled("currency", new ComboBox<>());
    private final ComboBox<String> country = errors.labelled("country", new ComboBox<>());
    private final ComboBox<String> zone = errors.labelled("zone", new ComboBox<>());

    OrganizationForm() {
        addClassName("form");
        currency.setItems(Arrays.stream(Locale.getISOCountries())
                .map(each -> Currency.getInstance(Locale.of("", each)))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList());
        currency.setItemLabelGenerator(each -> each.getCurrencyCode() + " · " + each.getDisplayName(Locale.ENGLISH));
        country.setItems(Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(OrganizationForm::countryName))
                .toList());
        country.setItemLabelGenerator(OrganizationForm::countryName);
        zone.setItems(new TreeSet<>(ZoneId.getAvailableZoneIds()));
        Stream.of(name, idn).forEach(field -> field.setRequiredIndicatorVisible(true));
        Stream.of(currency, country, zone).forEach(field -> field.setRequiredIndicatorVisible(true));
        add(FormSection.ofFields(translate("organization.section"), name, idn, currency, country, zone));
    }

    void showNew() {
        show(null, true, true);
    }

    /**
     * Shows what there is.
     *
     * @param idnWritable whether the IDN may be changed as well
     */
    void show(@Nullable OrganizationData data, boolean writable, boolean idnWritable) {
        if (data != null) {
            name.setValue(data.name());
            idn.setValue(data.idn());
            currency.setValue(data.currency());
            country.setValue(data.country());
            zone.setValue(data.zone().getId());
        }
        name.setReadOnly(!writable);
        idn.setReadOnly(!idnWritable);
        currency.setReadOnly(!writable);
        country.setReadOnly(!writable);
        zone.setReadOnly(!writable);
    }

    /** What is entered, checked for presence only. */
    OrganizationData read() {
        return new OrganizationData(
                idn.getValue(),
                name.getValue(),
                chosen("currency", currency),
                chosen("country", country),
                ZoneId.of(chosen("zone", zone)));
    }

    void clearErrors() {
        errors.clear();
    }

    void refuse(InvalidInputException refused) {
        errors.show(refused);
    }

    private static <V> V chosen(String key, ComboBox<V> box) {
        if (box.isEmpty()) {
            throw new InvalidInputException(key, "blank");
        }
        return Objects.requireNonNull(box.getValue());
    }

    private static String countryName(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }
}
