package app.debrief.audit;

import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import app.debrief.common.Grant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tests of the log share; they commit, since locks and rollbacks are what is tested. */
@SpringBootTest
abstract class AuditModuleTest {

    static final Actor SYSTEM = Actor.system("Test");

    /** One that no other test has: what is recorded cannot be removed again. */
    final long organization = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 62);

    @Autowired
    AuditLog log;

    @Autowired
    AuditEntryRepository entries;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    <T> T as(Actor actor, Supplier<T> work) {
        return currentActor.actingAs(actor, work);
    }

    /** Of the system, unless the work acts as someone else. */
    <T> T inTransaction(Supplier<T> work) {
        var transaction = new TransactionTemplate(transactions);
        return Objects.requireNonNull(as(SYSTEM, () -> transaction.execute(status -> work.get())));
    }

    List<AuditEntry> rows(long chain) {
        return inTransaction(() -> entries.stream(chain).toList());
    }

    static Actor member(long id, String name, Map<Long, Grant> organizations) {
        return new Actor(id, name, null, organizations, null, Locale.ENGLISH);
    }
}
