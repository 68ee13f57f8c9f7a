package app.debrief.common;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who reads or acts: a person or the system itself, with what they may do, organization by organization.
 *
 * @param memberId the person; null for the system
 * @param name as shown in histories
 * @param everywhere what is allowed in every organization and in the installation itself; null for none
 * @param organizations what is allowed in single organizations, by organization id
 * @param zone the person's own time zone; null to use that of the data
 * @param locale for dates, numbers and texts
 */
public record Actor(
        @Nullable Long memberId,
        String name,
        @Nullable Grant everywhere,
        Map<Long, Grant> organizations,
        @Nullable ZoneId zone,
        Locale locale) {

    public Actor {
        organizations = Map.copyOf(organizations);
    }

    /** The application itself, at start, in imports and in background work: everything is allowed. */
    public static Actor system(String name) {
        Set<Permission> all = new HashSet<>();
        for (var area : EnumSet.allOf(Area.class)) {
            for (var access : Access.values()) {
                all.add(new Permission(area, access));
            }
        }
        return new Actor(null, name, new Grant(all, false), Map.of(), null, Locale.ENGLISH);
    }

    /** Whether this is allowed in that organization. */
    public boolean may(Area area, Access access, long organizationId) {
        var permission = new Permission(area, access);
        return holds(everywhere, permission) || holds(organizations.get(organizationId), permission);
    }

    /** Whether this is allowed in the installation as a whole, as for administrators. */
    public boolean mayEverywhere(Area area, Access access) {
        return holds(everywhere, new Permission(area, access));
    }

    /** Whether this is allowed in at least one organization. */
    public boolean mayAnywhere(Area area, Access access) {
        var scope = organizations(area, access);
        return scope.everything() || !scope.ids().isEmpty();
    }

    /**
     * Refuses what is not allowed.
     *
     * @throws NotAllowedException if the organization gives no such right
     */
    public void require(Area area, Access access, long organizationId) {
        if (!may(area, access, organizationId)) {
            throw new NotAllowedException(area, access);
        }
    }

    /**
     * Refuses what is not allowed in the installation as a whole.
     *
     * @throws NotAllowedException if the right is not held everywhere
     */
    public void requireEverywhere(Area area, Access access) {
        if (!mayEverywhere(area, access)) {
            throw new NotAllowedException(area, access);
        }
    }

    /** The organizations in which this is allowed. */
    public OrganizationScope organizations(Area area, Access access) {
        var permission = new Permission(area, access);
        if (holds(everywhere, permission)) {
            return new OrganizationScope(true, Set.of());
        }
        return new OrganizationScope(
                false,
                organizations.entrySet().stream()
                        .filter(e -> holds(e.getValue(), permission))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    private static boolean holds(@Nullable Grant grant, Permission permission) {
        return grant != null && grant.permissions().contains(permission);
    }
}
