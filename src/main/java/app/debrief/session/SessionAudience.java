package app.debrief.session;

import app.debrief.grid.Audience;

/** Who looks at sessions. */
public enum SessionAudience implements Audience {
    /** Staff who tune AI employees. */
    BUILDER("builder"),
    /** The businesses that employ them. */
    PORTAL("portal");

    private final String key;

    SessionAudience(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
