package app.debrief.account;

/**
 * A person to be given a sign-in.
 *
 * @param email with which the person signs in, in any case of letters
 * @param name 1 to 120 characters
 * @param password the first password; it must satisfy {@link PasswordPolicy}
 * @param temporary whether it must be changed at the first sign-in; only administrators may say no
 */
public record NewMember(String email, String name, String password, boolean temporary) {

    /** Without the password, which must not reach a log. */
    @Override
    public String toString() {
        return "NewMember[]";
    }
}
