package app.debrief.account;

import app.debrief.common.InvalidInputException;
import java.util.Locale;
import java.util.regex.Pattern;

/** The rule for e-mail addresses: one @ with something on both sides, kept in lower case. */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");

    private EmailAddress() {}

    /** The form in which addresses are kept and compared. */
    public static String normalized(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    static String checked(String email) {
        var normalized = normalized(email);
        if (normalized.length() > LONGEST || !FORM.matcher(normalized).matches()) {
            throw new InvalidInputException("email", "malformed");
        }
        return normalized;
    }
}
