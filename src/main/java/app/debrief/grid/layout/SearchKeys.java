package app.debrief.grid.layout;

import app.debrief.common.CurrentActor;
import app.debrief.grid.ColumnSet;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keys that stand for the text of a search in addresses and access logs, since the text may hold a name or a number. A
 * key works for the person who searched and for nobody else, and is forgotten 90 days after it was last used.
 */
@Service
public class SearchKeys {

    /** Characters of a search that are kept. */
    public static final int LONGEST = 200;

    private static final Duration KEPT = Duration.ofDays(90);
    private static final int BYTES = 16;

    private final JdbcClient database;
    private final CurrentActor actors;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SearchKeys(JdbcClient database, CurrentActor actors, Clock clock) {
        this.database = database;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * The key of a search of the current reader; the same text has the same key. Empty for the system, which has no
     * addresses.
     */
    @Transactional
    public Optional<String> keyOf(ColumnSet<?> list, String text) {
        var member = actors.get().memberId();
        if (member == null) {
            return Optional.empty();
        }
        var kept = text.substring(0, Math.min(LONGEST, text.length()));
        var now = now();
        database.sql("delete from search_key where used_at < ? limit 1000")
                .param(now.minus(KEPT))
                .update();
        database.sql("""
                        insert into search_key (search_key, member_id, list, text, used_at) values (?, ?, ?, ?, ?)
                        on duplicate key update used_at = values(used_at)
                        """)
                .param(newKey())
                .param(member)
                .param(Layouts.name(list))
                .param(kept)
                .param(now)
                .update();
        return database.sql("select search_key from search_key where member_id = ? and list = ? and text = ?")
                .param(member)
                .param(Layouts.name(list))
                .param(kept)
                .query(String.class)
                .optional();
    }

    /** The text of a search of the current reader in that list; empty for a key of anyone else, or a forgotten one. */
    @Transactional(readOnly = true)
    public Optional<String> textOf(ColumnSet<?> list, String key) {
        return database.sql("select text from search_key where search_key = ? and member_id = ? and list = ?")
                .param(key)
                .param(actors.get().memberId())
                .param(Layouts.name(list))
                .query(String.class)
                .optional();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private String newKey() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
