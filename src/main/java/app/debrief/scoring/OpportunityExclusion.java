package app.debrief.scoring;

/** Why a lead is no opportunity, as published by Newo. */
public enum OpportunityExclusion {
    /** The user refused what was offered, or hung up in the middle. */
    REFUSED,
    /** Nothing was available for what the user wanted. */
    UNAVAILABLE,
    /** Neither a phone number nor an e-mail address was collected. */
    NO_CONTACT
}
