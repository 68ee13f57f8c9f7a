package app.debrief.scoring;

import org.jspecify.annotations.Nullable;

/**
 * Whether a lead could have become a deal.
 *
 * @param value null if the session was not analysed
 * @param exclusion the automatic reason against it; null if there is none. It stays when a person decides otherwise
 */
public record Opportunity(@Nullable Boolean value, @Nullable OpportunityExclusion exclusion) {

    /**
     * The automatic decision, as published by Newo: every lead is an opportunity, unless the user refused, nothing was
     * available, or no way to reach the user was collected.
     *
     * @param lead null if the session was not analysed; then neither is the opportunity
     * @param stated the reason that the platform gives against it; null if it gives none
     * @param phone whether a phone number is known
     * @param email whether an e-mail address is known
     */
    public static Opportunity automatic(
            @Nullable Boolean lead, @Nullable OpportunityExclusion stated, boolean phone, boolean email) {
        if (lead == null) {
            return new Opportunity(null, null);
        }
        if (!lead) {
            return new Opportunity(false, null);
        }
        var exclusion = stated == null && !phone && !email ? OpportunityExclusion.NO_CONTACT : stated;
        return new Opportunity(exclusion == null, exclusion);
    }

    /** A person's decision, which outranks the automatic one and keeps its reason for the record. */
    public Opportunity decided(boolean decision) {
        return new Opportunity(decision, exclusion);
    }
}
