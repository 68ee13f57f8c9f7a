package app.debrief.employee;

import java.util.Set;

/**
 * The telephone numbers and addresses of those who try the AI employee out; a session with one of them is a test.
 *
 * @param phones in the form E.164 once stored
 * @param emails in lower case once stored
 */
public record InternalContacts(Set<String> phones, Set<String> emails) {

    /** Nobody. */
    public static final InternalContacts NONE = new InternalContacts(Set.of(), Set.of());

    public InternalContacts {
        phones = Set.copyOf(phones);
        emails = Set.copyOf(emails);
    }
}
