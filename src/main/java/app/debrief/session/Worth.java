package app.debrief.session;

import app.debrief.scoring.Asr;
import app.debrief.scoring.AsrFactors;
import app.debrief.scoring.Assessment;
import app.debrief.scoring.LeadValue;
import app.debrief.scoring.LeadValueOrigin;
import app.debrief.scoring.Opportunity;
import app.debrief.scoring.OpportunityExclusion;
import app.debrief.scoring.Recognition;
import app.debrief.scoring.RecognitionOrigin;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a session is worth to the business, and everything it depends on. */
@Embeddable
public class Worth {

    @Column(name = "is_lead")
    private @Nullable Boolean lead;

    @Column(name = "is_opportunity")
    private @Nullable Boolean opportunity;

    @Enumerated(EnumType.STRING)
    @Column(name = "stated_exclusion")
    private @Nullable OpportunityExclusion statedExclusion;

    @Enumerated(EnumType.STRING)
    @Column(name = "opportunity_exclusion")
    private @Nullable OpportunityExclusion opportunityExclusion;

    @Column(name = "units_value")
    private @Nullable BigDecimal units;

    @Column(name = "units_label")
    private @Nullable String unitsLabel;

    @Column(name = "stated_lead_value")
    private @Nullable BigDecimal statedLeadValue;

    @Column(name = "lead_value")
    private @Nullable BigDecimal leadValue;

    @Embedded
    private @Nullable ValueSnapshot snapshot;

    @Column(name = "recognition")
    private @Nullable BigDecimal recognition;

    @Column(name = "in_working_hours")
    private @Nullable Boolean inWorkingHours;

    @Enumerated(EnumType.STRING)
    @Column(name = "auto_assessment")
    private @Nullable Assessment autoAssessment;

    @Enumerated(EnumType.STRING)
    @Column(name = "human_assessment")
    private @Nullable Assessment humanAssessment;

    @Column(name = "asr", nullable = false)
    private BigDecimal asr = BigDecimal.ZERO.setScale(2);

    protected Worth() {}

    public @Nullable Boolean lead() {
        return lead;
    }

    public @Nullable Boolean opportunity() {
        return opportunity;
    }

    /** The automatic reason against an opportunity, kept when a person decides otherwise; null for none. */
    public @Nullable OpportunityExclusion opportunityExclusion() {
        return opportunityExclusion;
    }

    public @Nullable BigDecimal units() {
        return units;
    }

    public @Nullable String unitsLabel() {
        return unitsLabel;
    }

    /** The attributes at close; null while the session is running. */
    public @Nullable ValueSnapshot snapshot() {
        return snapshot;
    }

    public @Nullable Boolean inWorkingHours() {
        return inWorkingHours;
    }

    public @Nullable Assessment autoAssessment() {
        return autoAssessment;
    }

    public @Nullable Assessment humanAssessment() {
        return humanAssessment;
    }

    /** Additional secured revenue, scale 2. */
    public BigDecimal asr() {
        return asr;
    }

    /** Where the lead value comes from. */
    public LeadValue explainedLeadValue() {
        return snapshot == null
                ? new LeadValue(null, LeadValueOrigin.NOT_ANALYSED)
                : LeadValue.of(lead, statedLeadValue, units, snapshot.unitPrice(), snapshot.flatLeadValue());
    }

    /** Where the recognition comes from. */
    public Recognition explainedRecognition() {
        return snapshot == null
                ? new Recognition(null, RecognitionOrigin.NOT_SET)
                : Recognition.of(inWorkingHours, snapshot.redirection(), snapshot.configuredRecognition());
    }

    /** The factors of the additional secured revenue. */
    public AsrFactors factors(boolean test) {
        return new AsrFactors(
                leadValue,
                opportunity,
                snapshot == null ? null : snapshot.conversionRate(),
                autoAssessment,
                humanAssessment,
                recognition,
                test,
                lead);
    }

    void state(SessionDocument document) {
        statedExclusion = document.exclusion();
        units = document.units();
        unitsLabel = document.unitsLabel();
        statedLeadValue = document.leadValue();
        autoAssessment = document.autoAssessment();
    }

    /**
     * Takes the attributes that count from now on; what was decided at an earlier close stays, whatever they say by now.
     *
     * @param wasClosed whether they were taken before
     * @param sameStart whether the session still begins when it did then, by which its hours were decided
     */
    void close(ClosingTerms terms, boolean wasClosed, boolean sameStart) {
        if (!wasClosed) {
            snapshot = terms.values();
        }
        if (!wasClosed || !sameStart) {
            inWorkingHours = terms.withinWorkingHours();
        }
    }

    /** Where no attribute was set at the close, the database cannot tell that from no close. */
    void recallClose(boolean closed) {
        if (closed && snapshot == null) {
            snapshot = ValueSnapshot.NONE;
        }
    }

    /** The session runs again: nothing is decided before it closes. */
    void reopen() {
        snapshot = null;
        inWorkingHours = null;
    }

    void lead(@Nullable Boolean value) {
        lead = value;
    }

    void opportunity(@Nullable Boolean value) {
        opportunity = value;
    }

    void humanAssessment(@Nullable Assessment value) {
        humanAssessment = value;
    }

    /** What the rules say of the opportunity, whatever a person decided. */
    Opportunity automaticOpportunity(Contact contact) {
        return snapshot == null
                ? new Opportunity(null, null)
                : Opportunity.automatic(lead, statedExclusion, contact.phone() != null, contact.email() != null);
    }

    /** Derives what follows from the rest; called after every change of an input. */
    void derive(Contact contact, boolean opportunityDecided, boolean test) {
        var automatic = automaticOpportunity(contact);
        opportunityExclusion = automatic.exclusion();
        if (!opportunityDecided) {
            opportunity = automatic.value();
        }
        leadValue = explainedLeadValue().amount();
        recognition = explainedRecognition().ratio();
        asr = Asr.of(factors(test)).amount();
    }
}
