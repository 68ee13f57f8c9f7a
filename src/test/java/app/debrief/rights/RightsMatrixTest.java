package app.debrief.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.account.AccountFixtures;
import app.debrief.account.AccountOperations;
import app.debrief.account.Member;
import app.debrief.account.Organization;
import app.debrief.account.Role;
import app.debrief.common.NotAllowedException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every role, in the own organization and in another one, with every operation: done if the rights say so, else refused. */
@SpringBootTest
@Import({AccountFixtures.class, AccountOperations.class})
class RightsMatrixTest {

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
        for (var operation : operations()) {
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

    private List<GuardedOperation> operations() {
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
