package app.debrief.common;

import java.util.Set;

/**
 * What an actor may do in one organization.
 *
 * @param permissions every permission held
 * @param masked whether personal data (phone, e-mail, contact name) is shown masked
 */
public record Grant(Set<Permission> permissions, boolean masked) {

    public Grant {
        permissions = Set.copyOf(permissions);
    }
}
