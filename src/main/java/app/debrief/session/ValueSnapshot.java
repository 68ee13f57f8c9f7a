package app.debrief.session;

import app.debrief.scoring.Redirection;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The AI employee's attributes as they were when the session closed; later changes of the attributes change no past
 * session.
 *
 * @param unitPrice price of one unit, such as one guest; null where the industry has none
 * @param flatLeadValue value of any lead; null where not set
 * @param conversionRate share of opportunities that become deals, 0 to 1; null where not set
 * @param redirection who answers first in working hours; null where not set
 * @param configuredRecognition share of deals credited to the AI in working hours, 0 to 1; null where not set
 */
@Embeddable
public record ValueSnapshot(
        @Column(name = "unit_price") @Nullable BigDecimal unitPrice,
        @Column(name = "flat_lead_value") @Nullable BigDecimal flatLeadValue,
        @Column(name = "conversion_rate") @Nullable BigDecimal conversionRate,

        @Enumerated(EnumType.STRING) @Column(name = "redirection") @Nullable
        Redirection redirection,

        @Column(name = "configured_recognition") @Nullable BigDecimal configuredRecognition) {

    /** Nothing was set. */
    static final ValueSnapshot NONE = new ValueSnapshot(null, null, null, null, null);
}
