package app.debrief.account;

import app.debrief.audit.AuditAction;
import app.debrief.audit.AuditLog;
import app.debrief.audit.AuditSubject;
import app.debrief.audit.FieldChange;
import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.InvalidInputException;
import app.debrief.common.OrganizationScope;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes organizations. Whoever has any right in an organization may know its name and settings. */
@Service
public class OrganizationService {

    private static final Pattern IDN = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final OrganizationRepository organizations;
    private final CurrentActor actors;
    private final AuditLog audit;
    private final Clock clock;

    OrganizationService(OrganizationRepository organizations, CurrentActor actors, AuditLog audit, Clock clock) {
        this.organizations = organizations;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /** The organization, or empty if there is none or the actor has no right in it. */
    @Transactional(readOnly = true)
    public Optional<Organization> find(long id) {
        return visible(organizations.findById(id));
    }

    /** As {@link #find(long)}, by the stable name in any case of letters. */
    @Transactional(readOnly = true)
    public Optional<Organization> findByIdn(String idn) {
        return visible(organizations.findByIdn(normalized(idn)));
    }

    /** As {@link #find(long)}, by the name people read; of several with one name the oldest. */
    @Transactional(readOnly = true)
    public Optional<Organization> findByName(String name) {
        return visible(organizations.findFirstByNameOrderById(name.strip()));
    }

    /** The organizations in which the actor has any right, by name. */
    @Transactional(readOnly = true)
    public List<Organization> visible() {
        var scope = visibleScope();
        return scope.everything()
                ? organizations.findAllByOrderByNameAscIdAsc()
                : organizations.findByIdInOrderByNameAscIdAsc(scope.ids());
    }

    /**
     * Adds an organization. Administrators only.
     *
     * @throws InvalidInputException if a value is missing, malformed or, as for the IDN, taken
     */
    @Transactional
    public Organization create(OrganizationData entered) {
        actors.get().requireEverywhere(Area.ORGANIZATIONS, Access.WRITE);
        var data = checked(entered);
        if (organizations.findByIdn(data.idn()).isPresent()) {
            throw new InvalidInputException("idn", "taken");
        }
        var organization = organizations.save(new Organization(data, clock.instant()));
        audit.record(subject(organization), AuditAction.CREATED, changes(null, data));
        return organization;
    }

    /**
     * Changes an organization. The IDN may only be changed by administrators, as files and imports rely on it.
     *
     * @param revision the one that was read
     * @throws ObjectOptimisticLockingFailureException if someone else changed the organization since
     * @throws InvalidInputException if a value is missing, malformed or, as for the IDN, taken
     */
    @Transactional
    public Organization update(long id, long revision, OrganizationData entered) {
        actors.get().require(Area.ORGANIZATIONS, Access.WRITE, id);
        var data = checked(entered);
        var organization = organizations
                .findById(id)
                .filter(found -> found.revision() == revision)
                .orElseThrow(() -> new ObjectOptimisticLockingFailureException(Organization.class, id));
        var before = organization.data();
        if (!before.idn().equals(data.idn())) {
            actors.get().requireEverywhere(Area.ORGANIZATIONS, Access.WRITE);
            if (organizations.findByIdn(data.idn()).isPresent()) {
                throw new InvalidInputException("idn", "taken");
            }
        }
        var changes = changes(before, data);
        if (!changes.isEmpty()) {
            organization.change(data);
            organizations.saveAndFlush(organization);
            audit.record(subject(organization), AuditAction.CHANGED, changes);
        }
        return organization;
    }

    private Optional<Organization> visible(Optional<Organization> organization) {
        var scope = visibleScope();
        return organization.filter(found -> scope.contains(found.id()));
    }

    private OrganizationScope visibleScope() {
        var actor = actors.get();
        if (actor.everywhere() != null) {
            return new OrganizationScope(true, Set.of());
        }
        return new OrganizationScope(false, actor.organizations().keySet());
    }

    private static OrganizationData checked(OrganizationData data) {
        var idn = normalized(data.idn());
        if (!IDN.matcher(idn).matches()) {
            throw new InvalidInputException("idn", "malformed");
        }
        var country = data.country().strip().toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(country)) {
            throw new InvalidInputException("country", "unknown");
        }
        return new OrganizationData(idn, Names.checked(data.name()), data.currency(), country, data.zone());
    }

    private static String normalized(String idn) {
        return idn.strip().toLowerCase(Locale.ROOT);
    }

    private static AuditSubject subject(Organization organization) {
        return new AuditSubject(organization.id(), "organization", String.valueOf(organization.id()));
    }

    private static List<FieldChange> changes(@Nullable OrganizationData before, OrganizationData after) {
        return Changes.between(before, after)
                .of("idn", OrganizationData::idn)
                .of("name", OrganizationData::name)
                .of("currency", OrganizationData::currency)
                .of("country", OrganizationData::country)
                .of("zone", OrganizationData::zone)
                .list();
    }
}
