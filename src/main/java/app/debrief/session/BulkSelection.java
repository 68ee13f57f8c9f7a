package app.debrief.session;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.NotAllowedException;
import app.debrief.grid.TableQuery;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The sessions that a bulk change is made to, all of one AI employee. */
public sealed interface BulkSelection {

    /** Whose sessions. */
    SessionScope scope();

    /**
     * Sessions picked one by one.
     *
     * @param revisions the sessions, each with the {@link ReviewColumns#REVISION} that was seen
     */
    record Picked(SessionScope scope, Map<UUID, Long> revisions) implements BulkSelection {

        public Picked {
            revisions = Map.copyOf(revisions);
        }
    }

    /**
     * Every session that a question finds, among those that had come in when it was asked.
     *
     * @param now when it was asked, to which relative ranges refer
     * @param except sessions left out
     */
    record Matching(TableQuery<Session> query, Instant now, Set<UUID> except) implements BulkSelection {

        public Matching {
            except = Set.copyOf(except);
        }

        @Override
        public SessionScope scope() {
            if (query.scope() instanceof SessionScope scope) {
                return scope;
            }
            throw new NotAllowedException(Area.BUILDER, Access.WRITE);
        }
    }
}
