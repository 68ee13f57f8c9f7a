package app.debrief.scoring;

/** Why a session is an opportunity or is none: what a reader is told beside the value. */
public enum OpportunityOrigin {
    /** A person decided. */
    MANUAL,
    NOT_ANALYSED,
    NOT_A_LEAD,
    /** As {@link OpportunityExclusion#REFUSED}. */
    REFUSED,
    /** As {@link OpportunityExclusion#UNAVAILABLE}. */
    UNAVAILABLE,
    /** As {@link OpportunityExclusion#NO_CONTACT}. */
    NO_CONTACT,
    /** A lead that nothing speaks against. */
    REACHABLE_LEAD;

    /**
     * The reason to show.
     *
     * @param setByHand whether the value carries the mark of a person's decision
     */
    public static OpportunityOrigin of(Opportunity opportunity, boolean setByHand) {
        if (setByHand) {
            return MANUAL;
        }
        var value = opportunity.value();
        if (value == null) {
            return NOT_ANALYSED;
        }
        if (value) {
            return REACHABLE_LEAD;
        }
        return switch (opportunity.exclusion()) {
            case null -> NOT_A_LEAD;
            case REFUSED -> REFUSED;
            case UNAVAILABLE -> UNAVAILABLE;
            case NO_CONTACT -> NO_CONTACT;
        };
    }
}
