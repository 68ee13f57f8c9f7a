package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.SectionLabel;
import app.debrief.grid.ui.ValueText;
import app.debrief.scoring.Asr;
import app.debrief.scoring.Opportunity;
import app.debrief.scoring.OpportunityOrigin;
import app.debrief.session.Session;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionDetail;
import app.debrief.session.Worth;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Why the revenue is what it is: each factor with its origin, and in words what makes it zero. */
final class WhySection extends Section {

    private static final long serialVersionUID = 1L;

    private final UnorderedList factors = new UnorderedList();
    private final transient ValueText values;

    WhySection(SessionDetail detail, ValueText values) {
        var session = detail.session();
        this.values = values;
        addClassName("detail-section");
        factors.addClassName("factors");
        var worth = session.worth();
        var asr = Asr.of(worth.factors(session.test()));
        leadValue(detail, worth);
        opportunity(session, worth);
        var snapshot = worth.snapshot();
        factor(
                values.value(SessionColumns.CONVERSION_RATE, snapshot == null ? null : snapshot.conversionRate()),
                translate("session.why.conversion"));
        success(worth);
        var recognition = worth.explainedRecognition();
        factor(
                values.value(SessionColumns.RECOGNITION, recognition.ratio()),
                translate("session.why.recognition." + recognition.origin().name()));
        if (session.test()) {
            factor("0", translate("session.why.test"));
        }
        result(asr);
        add(new SectionLabel(translate("session.why.title", values.money(asr.amount()))), factors, reason(asr));
    }

    private void leadValue(SessionDetail detail, Worth worth) {
        var value = worth.explainedLeadValue();
        var snapshot = worth.snapshot();
        var origin = "session.why.lead-value." + value.origin().name();
        factor(
                values.value(SessionColumns.LEAD_VALUE, value.amount()),
                translate(
                        origin,
                        values.value(SessionColumns.UNITS, detail.fields().get(SessionColumns.UNITS)),
                        snapshot == null || snapshot.unitPrice() == null ? "" : values.money(snapshot.unitPrice())));
    }

    private void opportunity(Session session, Worth worth) {
        var byHand = session.mark(SessionColumns.IS_OPPORTUNITY.key()).isPresent();
        var origin = OpportunityOrigin.of(new Opportunity(worth.opportunity(), worth.opportunityExclusion()), byHand);
        factor(bit(worth.opportunity()), translate("session.why.opportunity." + origin.name()));
    }

    private void success(Worth worth) {
        var effective = worth.factors(false).assessment();
        if (effective == null) {
            factor(bit(null), translate("session.why.success.none"));
            return;
        }
        var verdict = translate("choice.Assessment." + effective.name());
        factor(
                bit(effective.success()),
                translate(
                        worth.humanAssessment() != null ? "session.why.success.human" : "session.why.success.auto",
                        verdict));
    }

    private void factor(String value, String origin) {
        if (factors.getComponentCount() > 0) {
            factors.add(operator("×", translate("session.why.times")));
        }
        var figure = new Span(value);
        figure.addClassName("factor-value");
        var from = new Span(origin);
        from.addClassName("factor-origin");
        var box = new ListItem(figure, from);
        box.addClassName("factor");
        factors.add(box);
    }

    private void result(Asr asr) {
        factors.add(operator("=", translate("session.why.equals")));
        var box = new ListItem(values.money(asr.amount()));
        box.addClassName("factor-result");
        factors.add(box);
    }

    private static ListItem operator(String sign, String spoken) {
        var mark = new Span(sign);
        mark.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(spoken);
        words.addClassName("visually-hidden");
        var item = new ListItem(mark, words);
        item.addClassName("factor-operator");
        return item;
    }

    private static Paragraph reason(Asr asr) {
        var reason =
                new Paragraph(translate("session.why.reason." + asr.reason().name()));
        reason.addClassName("factor-reason");
        return reason;
    }

    private static String bit(@Nullable Boolean value) {
        return value == null ? translate("grid.empty") : (value ? BigDecimal.ONE : BigDecimal.ZERO).toPlainString();
    }
}
