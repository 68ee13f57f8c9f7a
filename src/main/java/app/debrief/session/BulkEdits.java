package app.debrief.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What bulk changes made of single sessions, each pointing to the one row of the audit log that stands for all. */
@Component
@Transactional
class BulkEdits {

    private static final RowMapper<SessionEdit> EDIT = (found, number) -> new SessionEdit(
            UUID.fromString(found.getString("session_id")),
            found.getString("field"),
            found.getString("before_value"),
            found.getString("after_value"),
            found.getBoolean("automatic_before"));

    private final JdbcTemplate database;

    BulkEdits(JdbcTemplate database) {
        this.database = database;
    }

    /** Keeps what was changed, in the transaction that changes it. */
    void keep(long auditId, Collection<SessionEdit> edits) {
        database.batchUpdate(
                """
                insert into session_bulk_edit
                  (audit_id, session_id, field, before_value, after_value, automatic_before)
                values (?, ?, ?, ?, ?, ?)
                """,
                edits.stream()
                        .map(edit -> new @Nullable Object[] {
                            auditId,
                            edit.sessionId().toString(),
                            edit.field(),
                            edit.before(),
                            edit.after(),
                            edit.automaticBefore()
                        })
                        .toList());
    }

    /** How many sessions a bulk change changed. */
    @Transactional(readOnly = true)
    int count(long auditId) {
        var counted = database.queryForObject(
                "select count(*) from session_bulk_edit where audit_id = ?", Integer.class, auditId);
        return counted == null ? 0 : counted;
    }

    /**
     * What a bulk change made of its sessions, in the order of their ids.
     *
     * @param behind the session behind which to begin
     * @param limit sessions at most
     */
    @Transactional(readOnly = true)
    List<SessionEdit> page(long auditId, UUID behind, int limit) {
        return database.query(
                "select * from session_bulk_edit where audit_id = ? and session_id > ? order by session_id limit ?",
                EDIT,
                auditId,
                behind.toString(),
                limit);
    }

    /** What bulk changes made of a session, by the ids of their audit rows. */
    @Transactional(readOnly = true)
    Map<Long, SessionEdit> of(UUID sessionId) {
        var edits = new HashMap<Long, SessionEdit>();
        database.query(
                "select * from session_bulk_edit where session_id = ?",
                found -> {
                    edits.put(found.getLong("audit_id"), EDIT.mapRow(found, 0));
                },
                sessionId.toString());
        return edits;
    }
}
