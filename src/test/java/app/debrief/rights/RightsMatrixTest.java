package app.debrief.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.account.AccountFixtures;
import app.debrief.account.AccountListings;
import app.debrief.account.AccountOperations;
import app.debrief.account.Member;
import app.debrief.account.Organization;
import app.debrief.account.OwnAccount;
import app.debrief.account.Role;
import app.debrief.audit.AuditLog;
import app.debrief.audit.AuditOperations;
import app.debrief.audit.AuditTrail;
import app.debrief.common.NotAllowedException;
import app.debrief.employee.ChosenEmployee;
import app.debrief.employee.EmployeeOperations;
import app.debrief.export.ExportOperations;
import app.debrief.grid.layout.Layouts;
import app.debrief.grid.layout.SearchKeys;
import app.debrief.ingestion.ImportOperations;
import app.debrief.session.SessionChanges;
import app.debrief.session.SessionOperations;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every role, in the own organization and in another one, with every operation: done if the rights say so, else refused. */
@SpringBootTest
@Import({
    AccountFixtures.class,
    AccountOperations.class,
    AccountListings.class,
    AuditOperations.class,
    EmployeeOperations.class,
    ExportOperations.class,
    ImportOperations.class,
    SessionChanges.class,
    SessionOperations.class
})
class RightsMatrixTest {

    /** Services that ask no right, with the reason why. */
    private static final Map<Class<?>, String> ASKING_NOTHING = Map.of(
            OwnAccount.class, "reads and changes the account of whoever is signed in, and no other",
            ChosenEmployee.class, "keeps with whom of those visible whoever is signed in works",
            Layouts.class, "keeps how whoever is signed in arranged lists",
            SearchKeys.class, "keeps what whoever is signed in searched for",
            AuditLog.class, "records for services that have asked",
            AuditTrail.class, "reads for services that have asked the rights of the record itself");

    @Autowired
    ApplicationContext application;

    @Autowired
    AccountFixtures fixtures;

    @Autowired
    List<GuardedOperations> modules;

    @Autowired
    PlatformTransactionManager transactions;

    Organization own;
    Organization other;
    final Map<Role, Member> people = new EnumMap<>(Role.class);

    @BeforeEach
    void onePersonForEachRole() {
        own = fixtures.organization();
        other = fixtures.organization();
        for (var role : Role.values()) {
            people.put(role, fixtures.member(role, own));
        }
    }

    @Test
    void eachOperationIsDoneOrRefusedAsTheRightsSay() {
        var wrong = new ArrayList<String>();
        var done = 0;
        var refused = 0;
        for (var operation : operations()) {
            for (var person : people.entrySet()) {
                for (var organization : List.of(own, other)) {
                    var expected = operation.allowed().test(fixtures.actor(person.getValue()), organization.id());
                    var happened = happens(operation, person.getValue(), organization);
                    done += happened ? 1 : 0;
                    refused += happened ? 0 : 1;
                    if (happened != expected) {
                        wrong.add("%s, %s, %s: %s"
                                .formatted(
                                        operation,
                                        person.getKey(),
                                        organization == own ? "own" : "other",
                                        happened ? "done" : "refused"));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(done)
                .as("a matrix without anything done or refused proves nothing")
                .isPositive();
        assertThat(refused).isPositive();
    }

    @Test
    void aMemberOfTwoOrganizationsHasInEachWhatTheRoleThereGives() {
        var both = fixtures.member(Role.OWNER, fixtures.organization());
        fixtures.join(both, own, Role.VIEWER);
        fixtures.join(both, other, Role.TECHNICAL_OWNER);
        var viewer = fixtures.member(Role.VIEWER, own);
        var asking = modules.stream()
                .filter(GuardedOperations::askOrganizationByOrganization)
                .toList();
        for (var operation : operations(asking)) {
            assertThat(happens(operation, both, own))
                    .as("%s as viewer", operation)
                    .isEqualTo(operation.allowed().test(fixtures.actor(both), own.id()))
                    .isEqualTo(happens(operation, viewer, own));
            assertThat(happens(operation, both, other))
                    .as("%s as technical owner", operation)
                    .isEqualTo(operation.allowed().test(fixtures.actor(both), other.id()));
        }
    }

    @Test
    void operationsHaveNamesOfTheirOwn() {
        var names = new LinkedHashMap<String, GuardedOperation>();
        operations().forEach(operation -> names.put(operation.name(), operation));
        assertThat(names).hasSameSizeAs(operations());
    }

    @Test
    void everyServiceIsInTheMatrix() {
        var guarded = modules.stream()
                .flatMap(module -> module.services().values().stream())
                .toList();
        assertThat(application.getBeansWithAnnotation(Service.class).values().stream()
                        .map(AopUtils::getTargetClass)
                        .filter(service -> service.getPackageName().startsWith("app.debrief"))
                        .filter(service -> Modifier.isPublic(service.getModifiers())))
                .containsExactlyInAnyOrderElementsOf(Stream.of(guarded, ASKING_NOTHING.keySet())
                        .flatMap(Collection::stream)
                        .toList());
    }

    @Test
    void everyPublicMethodOfAServiceIsInTheMatrix() {
        var tried = Stream.concat(
                        operations().stream().map(GuardedOperation::name).map(name -> name.split(" ", 2)[0]),
                        modules.stream().flatMap(module -> module.unguarded().keySet().stream()))
                .collect(Collectors.toSet());
        var offered = modules.stream()
                .flatMap(module -> module.services().entrySet().stream())
                .flatMap(
                        service -> methods(service.getValue()).map(method -> service.getKey() + "." + method.getName()))
                .collect(Collectors.toSet());
        assertThat(tried).isEqualTo(offered);
    }

    @Test
    void everyVariantOfAMethodIsInTheMatrix() {
        var tried = operations().stream()
                .map(operation -> operation.name().split(" ", 2)[0])
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var missing = new ArrayList<String>();
        for (var module : modules) {
            module.services().forEach((name, service) -> methods(service)
                    .collect(Collectors.groupingBy(method -> name + "." + method.getName(), Collectors.counting()))
                    .forEach((method, variants) -> {
                        if (!module.unguarded().containsKey(method) && tried.getOrDefault(method, 0L) < variants) {
                            missing.add(method);
                        }
                    }));
        }
        assertThat(missing).isEmpty();
    }

    private static Stream<Method> methods(Class<?> service) {
        return Arrays.stream(service.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !method.isBridge() && !Modifier.isStatic(method.getModifiers()));
    }

    private List<GuardedOperation> operations() {
        return operations(modules);
    }

    private static List<GuardedOperation> operations(List<GuardedOperations> modules) {
        return modules.stream().flatMap(module -> module.operations().stream()).toList();
    }

    /** Tries it and takes it back. */
    private boolean happens(GuardedOperation operation, Member person, Organization organization) {
        var transaction = new TransactionTemplate(transactions);
        var happened = transaction.execute(status -> {
            try {
                fixtures.as(person, () -> operation.work().accept(organization.id()));
                return true;
            } catch (NotAllowedException | GuardedOperation.Hidden e) {
                return false;
            } finally {
                status.setRollbackOnly();
            }
        });
        return Boolean.TRUE.equals(happened);
    }
}
