package app.debrief.scoring;

import org.jspecify.annotations.Nullable;

/** How well the AI employee did its part in a session, as Newo grades it; what the customer decided does not matter. */
public enum Assessment {
    /** The main script ran without error. */
    YES_A,
    /** Something went wrong, but a fallback saved the lead: a hand-over to a person, details taken down by hand. */
    YES_B,
    /** A technical or logical failure lost the opportunity. */
    NO;

    /** Whether the grade counts as a success: the success factor is 1 then and 0 otherwise. */
    public boolean success() {
        return this != NO;
    }

    /**
     * The grade that counts: a person's verdict outranks the automatic one in either direction.
     *
     * @param auto the automatic grade; null if there is none
     * @param human a person's verdict; null if there is none
     * @return null if nobody has assessed the session
     */
    public static @Nullable Assessment effective(@Nullable Assessment auto, @Nullable Assessment human) {
        return human != null ? human : auto;
    }
}
