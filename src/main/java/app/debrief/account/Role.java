package app.debrief.account;

import app.debrief.common.Grant;

/**
 * What a person is in an organization. {@link #ADMINISTRATOR} and {@link #BUILDER} belong to whoever runs the
 * installation, the others to one customer organization. What each may do stands in {@link RightsTable}.
 */
public enum Role {
    /** Everything, in every organization; not a membership but a mark of the member. */
    ADMINISTRATOR,
    /** Staff who review and set up, in one or several organizations. */
    BUILDER,
    /** The one person who answers for the organization. */
    OWNER,
    TECHNICAL_OWNER,
    ACCOUNT_MANAGER,
    /** Reads, with personal data masked. */
    VIEWER;

    /**
     * What the role allows in an organization.
     *
     * @param analytics whether the person has the right Analytics beside the role
     */
    public Grant grant(boolean analytics) {
        return RightsTable.grant(this, analytics);
    }
}
