package app.debrief.session;

import java.util.Set;

/**
 * What was read of a session document.
 *
 * @param document ready to be taken in
 * @param notices about members that were not read as they stand; each once
 */
public record SessionReading(SessionDocument document, Set<DocumentNotice> notices) {

    public SessionReading {
        notices = Set.copyOf(notices);
    }
}
