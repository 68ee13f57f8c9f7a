package app.debrief.common;

import java.util.Set;

/**
 * The organizations to which something applies.
 *
 * @param everything whether every organization is meant, present and future; then {@code ids} is empty
 * @param ids the organizations meant otherwise
 */
public record OrganizationScope(boolean everything, Set<Long> ids) {

    public OrganizationScope {
        ids = Set.copyOf(ids);
    }

    /** Whether the organization is within this scope. */
    public boolean contains(long organizationId) {
        return everything || ids.contains(organizationId);
    }
}
