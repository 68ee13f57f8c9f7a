package app.debrief.account;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.NotAllowedException;
import app.debrief.grid.Column;
import app.debrief.grid.Table;
import app.debrief.grid.TableQuery;
import app.debrief.grid.Total;
import app.debrief.grid.jpa.Page;
import app.debrief.grid.jpa.TableReader;
import app.debrief.grid.jpa.Window;
import app.debrief.grid.ui.RowSource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists members for whoever administers them. */
@Service
@Transactional(readOnly = true)
public class MemberListing implements RowSource<ListedMember> {

    private static final Table<ListedMember> TABLE =
            new Table<>(ListedMember.class, ListedMember_.ID, ListedMember_.CREATED_AT);

    private final TableReader reader;
    private final CurrentActor actors;

    MemberListing(TableReader reader, CurrentActor actors) {
        this.reader = reader;
        this.actors = actors;
    }

    /** The members that the actor may administer. */
    public MemberScope scope() {
        return new MemberScope(actors.get().organizations(Area.MEMBERS, Access.READ));
    }

    /**
     * Rows of the list.
     *
     * @throws NotAllowedException if the query asks for more than the actor may see
     */
    @Override
    public Page page(TableQuery<ListedMember> query, Instant now, Window window) {
        requireReadable(query);
        return reader.page(TABLE, query, now, window);
    }

    /** How many members the query finds, counted up to {@code cap}. */
    @Override
    public Total total(TableQuery<ListedMember> query, Instant now, int cap) {
        requireReadable(query);
        return reader.total(TABLE, query, now, cap);
    }

    /** How many of the members found hold each value of the column; the absent value's key is null. */
    @Override
    public <V> Map<@Nullable V, Long> counts(
            TableQuery<ListedMember> query, Instant now, Column<ListedMember, V> column) {
        requireReadable(query.withColumns(List.of(column)));
        return reader.counts(TABLE, query, now, column);
    }

    private void requireReadable(TableQuery<ListedMember> query) {
        var known = MemberColumns.FOR_ADMINISTRATION;
        if (!query.scope().equals(scope())
                || !known.columns().containsAll(query.columns())
                || !known.columns().contains(query.sort().column())
                || !known.filters().containsAll(query.filters().filters())) {
            throw new NotAllowedException(Area.MEMBERS, Access.READ);
        }
    }
}
