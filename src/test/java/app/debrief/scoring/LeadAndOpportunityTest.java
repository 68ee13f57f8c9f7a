package app.debrief.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadAndOpportunityTest {

    @ParameterizedTest(name = "{0}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', nullValues = "–", textBlock = """
            L1 four guests, phone | true  | 4 | 65 | –    | –           | true  | false | 260.00  | true  | –
            L2 no free table      | true  | 4 | 65 | –    | UNAVAILABLE | true  | false | 260.00  | false | UNAVAILABLE
            L3 hangs up mid-talk  | true  | 4 | 65 | –    | REFUSED     | true  | false | 260.00  | false | REFUSED
            L4 no contact         | true  | 4 | 65 | –    | –           | false | false | 260.00  | false | NO_CONTACT
            L5 e-mail only        | true  | 4 | 65 | –    | –           | false | true  | 260.00  | true  | –
            L6 general inquiry    | false | – | 65 | –    | –           | true  | false | 0.00    | false | –
            L8 flat, no units     | true  | – | –  | 1200 | –           | true  | false | 1200.00 | true  | –
            also without contact  | true  | 4 | 65 | –    | REFUSED     | false | false | 260.00  | false | REFUSED
            not analysed          | –     | 4 | 65 | 1200 | REFUSED     | true  | true  | –       | –     | –
            """)
    void followsTheVector(
            String id,
            @Nullable Boolean lead,
            @Nullable BigDecimal units,
            @Nullable BigDecimal unitPrice,
            @Nullable BigDecimal flat,
            @Nullable OpportunityExclusion stated,
            boolean phone,
            boolean email,
            @Nullable BigDecimal value,
            @Nullable Boolean opportunity,
            @Nullable OpportunityExclusion exclusion) {
        assertThat(LeadValue.of(lead, null, units, unitPrice, flat).amount())
                .as(id)
                .isEqualTo(value);
        assertThat(Opportunity.automatic(lead, stated, phone, email))
                .as(id)
                .isEqualTo(new Opportunity(opportunity, exclusion));
    }

    @Test
    void l7AnAssessorMakesALeadWithoutContactAnOpportunity() {
        var automatic = Opportunity.automatic(true, null, false, false);

        var decided = automatic.decided(true);

        assertThat(decided).isEqualTo(new Opportunity(true, OpportunityExclusion.NO_CONTACT));
        assertThat(OpportunityOrigin.of(decided, true)).isEqualTo(OpportunityOrigin.MANUAL);
        assertThat(LeadValue.of(true, null, new BigDecimal("4"), new BigDecimal("65"), null)
                        .amount())
                .isEqualTo("260.00");
    }

    @ParameterizedTest(name = "{0}: {1}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', textBlock = """
            L9  | ## **[L] Appointment Request** | Appointment Request | true  | false
            L10 | ## **[T] Cancellation**        | Cancellation        | false | true
            """)
    void anIntentMarksLeadsAndToDos(String id, String title, String name, boolean lead, boolean todo) {
        assertThat(IntentTitle.parse(title)).as(id).isEqualTo(new IntentTitle(name, lead, todo));
    }

    @Test
    void l10ACancellationIsWorthNothingAndNoOpportunity() {
        var lead = IntentTitle.parse("## **[T] Cancellation**").lead();

        assertThat(LeadValue.of(lead, null, null, null, new BigDecimal("1200")).amount())
                .isEqualTo("0.00");
        assertThat(Opportunity.automatic(lead, null, true, true)).isEqualTo(new Opportunity(false, null));
    }

    @ParameterizedTest(name = "{0}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', nullValues = "–", textBlock = """
            not analysed            | –     | 99 | 4   | 65    | 1200 | –       | NOT_ANALYSED
            not a lead              | false | 99 | 4   | 65    | 1200 | 0.00    | NOT_A_LEAD
            stated goes first       | true  | 99 | 4   | 65    | 1200 | 99.00   | STATED
            stated nothing          | true  | 0  | 4   | 65    | 1200 | 0.00    | STATED
            A1 units go before flat | true  | –  | 4   | 65    | 1200 | 260.00  | UNITS
            A15 ten guests          | true  | –  | 10  | 65    | –    | 650.00  | UNITS
            units rounded half up   | true  | –  | 0.5 | 64.99 | –    | 32.50   | UNITS
            units without a price   | true  | –  | 4   | –     | 1200 | 1200.00 | FLAT
            a price without units   | true  | –  | –   | 65    | 1200 | 1200.00 | FLAT
            nothing to value it by  | true  | –  | 4   | –     | –    | 0.00    | NOT_SET
            """)
    void aLeadIsValuedByTheFirstThingKnown(
            String situation,
            @Nullable Boolean lead,
            @Nullable BigDecimal stated,
            @Nullable BigDecimal units,
            @Nullable BigDecimal unitPrice,
            @Nullable BigDecimal flat,
            @Nullable BigDecimal amount,
            LeadValueOrigin origin) {
        assertThat(LeadValue.of(lead, stated, units, unitPrice, flat))
                .as(situation)
                .isEqualTo(new LeadValue(amount, origin));
    }

    @ParameterizedTest(name = "{0}, {1}, by hand {2}: {3}", quoteTextArguments = false)
    @CsvSource(nullValues = "–", textBlock = """
            –,     –,           false, NOT_ANALYSED
            true,  –,           false, REACHABLE_LEAD
            false, –,           false, NOT_A_LEAD
            false, REFUSED,     false, REFUSED
            false, UNAVAILABLE, false, UNAVAILABLE
            false, NO_CONTACT,  false, NO_CONTACT
            true,  NO_CONTACT,  true,  MANUAL
            false, –,           true,  MANUAL
            """)
    void tellsWhyItIsAnOpportunityOrNone(
            @Nullable Boolean value,
            @Nullable OpportunityExclusion exclusion,
            boolean byHand,
            OpportunityOrigin origin) {
        assertThat(OpportunityOrigin.of(new Opportunity(value, exclusion), byHand))
                .isEqualTo(origin);
    }
}
