package app.debrief.employee;

import app.debrief.account.Organization;
import app.debrief.account.OrganizationData;
import app.debrief.account.OrganizationService;
import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.InvalidInputException;
import app.debrief.common.NotAllowedException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Takes AI employees, and the organizations that they name, from files. */
@Service
public class EmployeeDefinitions {

    /** Fields of organizations and employees that a definition calls otherwise. */
    private static final Map<String, String> MEMBERS =
            Map.of("opening_hours", "weekly_hours", "opening_exceptions", "exceptions");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final EmployeeRepository employees;
    private final EmployeeEditor editor;
    private final OrganizationService organizations;
    private final CurrentActor actors;
    private final TransactionTemplate transaction;

    EmployeeDefinitions(
            EmployeeRepository employees,
            EmployeeEditor editor,
            OrganizationService organizations,
            CurrentActor actors,
            PlatformTransactionManager transactions) {
        this.employees = employees;
        this.editor = editor;
        this.organizations = organizations;
        this.actors = actors;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Reads a JSON array of definitions.
     *
     * @throws InvalidInputException if it is none; names the place as far as known
     */
    public List<EmployeeDefinition> read(InputStream json) {
        try {
            return JSON.readValue(json, new TypeReference<List<EmployeeDefinition>>() {});
        } catch (DatabindException e) {
            throw new InvalidInputException(e.getPathReference(), "unreadable", e.getPathReference());
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new InvalidInputException("file", "no-json", place.getLineNr(), place.getColumnNr());
        }
    }

    /**
     * Creates what is not there yet, each definition by itself: one that is refused costs no other. Employees that are
     * there stay as they are. Administrators and the system only.
     *
     * @throws NotAllowedException for anyone else
     */
    public DefinitionReport apply(List<EmployeeDefinition> definitions) {
        actors.get().requireEverywhere(Area.ORGANIZATIONS, Access.WRITE);
        Set<String> createdOrganizations = new LinkedHashSet<>();
        List<String> created = new ArrayList<>();
        List<String> untouched = new ArrayList<>();
        List<DefinitionProblem> problems = new ArrayList<>();
        for (var definition : definitions) {
            try {
                var outcome = transaction.execute(status -> apply(new DefinitionReader(definition)));
                (outcome.created ? created : untouched).add(outcome.idn);
                if (outcome.organization != null) {
                    createdOrganizations.add(outcome.organization);
                }
            } catch (InvalidInputException e) {
                problems.add(problem(created.size() + untouched.size() + problems.size() + 1, definition, e));
            }
        }
        return new DefinitionReport(List.copyOf(createdOrganizations), created, untouched, problems);
    }

    private Outcome apply(DefinitionReader reader) {
        var idn = AttributeRules.idn(reader.idn());
        var data = reader.organization();
        var attributes = AttributeRules.checked(reader.attributes(), data.country());
        var owner = owner(data);
        var existing = employees.findByIdn(idn);
        if (existing.isPresent()) {
            if (owner == null || owner.id() != existing.get().organizationId()) {
                throw new InvalidInputException("organization", "other-organization");
            }
            return new Outcome(idn, false, null);
        }
        var organization = owner != null ? owner : create(data);
        editor.create(new NewEmployee(organization.id(), idn, attributes));
        return new Outcome(idn, true, owner == null ? organization.name() : null);
    }

    /** The organization if it is there already, by IDN, else by name. */
    private @Nullable Organization owner(OrganizationData data) {
        var found = organizations
                .findByIdn(data.idn())
                .or(() -> organizations.findByName(data.name()))
                .orElse(null);
        if (found != null && !found.currency().equals(data.currency())) {
            throw new InvalidInputException(
                    "currency", "other-currency", found.currency().getCurrencyCode());
        }
        return found;
    }

    private Organization create(OrganizationData data) {
        try {
            return organizations.create(data);
        } catch (InvalidInputException e) {
            var member =
                    switch (e.field()) {
                        case "idn" -> "organization_idn";
                        case "name" -> "organization";
                        case "zone" -> "time_zone";
                        default -> e.field();
                    };
            throw new InvalidInputException(member, e.reason(), e.arguments());
        }
    }

    private static DefinitionProblem problem(int position, EmployeeDefinition definition, InvalidInputException e) {
        var member = MEMBERS.getOrDefault(e.field(), e.field());
        if (member.equals("weekly_hours") && definition.weeklyHours() == null) {
            member = "open";
        }
        var node = JSON.valueToTree(definition).path(member);
        var unknown = definition.unknown().get(e.field());
        var value = node.isString()
                ? node.stringValue()
                : node.isValueNode() || node.isMissingNode() ? null : node.toString();
        return new DefinitionProblem(
                position,
                definition.idn(),
                member,
                unknown != null ? unknown.toString() : value,
                e.reason(),
                List.of(e.arguments()));
    }

    private record Outcome(
            String idn, boolean created, @Nullable String organization) {}
}
