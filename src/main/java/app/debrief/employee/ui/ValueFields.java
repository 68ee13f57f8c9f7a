package app.debrief.employee.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.FieldErrors;
import app.debrief.employee.ValueAttributes;
import app.debrief.scoring.Redirection;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What sessions are valued by; ratios are entered in percent. */
final class ValueFields extends Div {

    private static final long serialVersionUID = 1L;

    private final BigDecimalField averageLeadValue;
    private final BigDecimalField averageBillAmount;
    private final TextField unitLabel;
    private final BigDecimalField conversionRatio;
    private final Select<Redirection> redirection;
    private final BigDecimalField recognition;

    ValueFields(FieldErrors errors) {
        addClassName("form-fields");
        averageLeadValue = errors.labelled("average_lead_value", new BigDecimalField());
        averageBillAmount = errors.labelled("average_bill_amount", new BigDecimalField());
        unitLabel = errors.labelled("unit_label", new TextField());
        conversionRatio = percent(errors.labelled("conversion_ratio", new BigDecimalField()));
        redirection = errors.labelled("redirection", new Select<>());
        redirection.setItems(Redirection.values());
        redirection.setEmptySelectionAllowed(true);
        redirection.setEmptySelectionCaption(translate("employee.unset"));
        redirection.setItemLabelGenerator(choice ->
                choice == null ? translate("employee.unset") : translate("choice.Redirection." + choice.name()));
        recognition = percent(errors.labelled("recognition", new BigDecimalField()));
        add(averageLeadValue, averageBillAmount, unitLabel, conversionRatio, redirection, recognition);
    }

    void show(ValueAttributes value) {
        averageLeadValue.setValue(value.averageLeadValue());
        averageBillAmount.setValue(value.averageBillAmount());
        unitLabel.setValue(value.unitLabel() == null ? "" : value.unitLabel());
        conversionRatio.setValue(toPercent(value.conversionRatio()));
        redirection.setValue(value.redirection());
        recognition.setValue(toPercent(value.recognition()));
    }

    void setCurrency(Currency currency) {
        averageLeadValue.setSuffixComponent(new Span(currency.getCurrencyCode()));
        averageBillAmount.setSuffixComponent(new Span(currency.getCurrencyCode()));
    }

    ValueAttributes read() {
        return new ValueAttributes(
                averageLeadValue.getValue(),
                averageBillAmount.getValue(),
                unitLabel.getValue(),
                toRatio(conversionRatio.getValue()),
                redirection.getValue(),
                toRatio(recognition.getValue()));
    }

    private static BigDecimalField percent(BigDecimalField field) {
        field.setSuffixComponent(new Span("%"));
        return field;
    }

    private static @Nullable BigDecimal toPercent(@Nullable BigDecimal ratio) {
        return ratio == null
                ? null
                : new BigDecimal(ratio.movePointRight(2).stripTrailingZeros().toPlainString());
    }

    private static @Nullable BigDecimal toRatio(@Nullable BigDecimal percent) {
        return percent == null ? null : percent.movePointLeft(2).stripTrailingZeros();
    }
}
