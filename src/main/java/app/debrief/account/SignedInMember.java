package app.debrief.account;

import java.io.Serializable;
import java.security.Principal;

/**
 * Who is signed in, as kept in the web session. It holds no rights: they are read anew whenever they are asked.
 *
 * @param memberId the person
 */
public record SignedInMember(long memberId) implements Principal, Serializable {

    @Override
    public String getName() {
        return String.valueOf(memberId);
    }
}
