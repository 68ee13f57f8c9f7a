package app.debrief.grid.jpa;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.NotAllowedException;
import app.debrief.grid.Column;
import app.debrief.grid.ColumnSet;
import app.debrief.grid.OfOrganizations;
import app.debrief.grid.Scope;
import app.debrief.grid.Table;
import app.debrief.grid.TableQuery;
import app.debrief.grid.Total;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists a table of which every reader sees one part: all records that the reader may administer.
 *
 * @param <E> the entity listed
 */
@Transactional(readOnly = true)
public abstract class Listing<E> implements RowSource<E> {

    private final TableReader reader;
    private final Table<E> table;
    private final ColumnSet<E> columns;
    private final Area area;
    private final String organization;
    private final CurrentActor actors;

    /**
     * Lists a table.
     *
     * @param columns what may be asked for
     * @param area what the reader must have a right to
     * @param organization name of the attribute that holds a record's organization
     */
    protected Listing(
            TableReader reader,
            CurrentActor actors,
            Table<E> table,
            ColumnSet<E> columns,
            Area area,
            String organization) {
        this.reader = reader;
        this.table = table;
        this.columns = columns;
        this.area = area;
        this.organization = organization;
        this.actors = actors;
    }

    /** The part that the current reader may see. */
    public Scope<E> scope() {
        return new OfOrganizations<>(organization, actors.get().organizations(area, Access.READ));
    }

    /** What may be asked for. */
    public ColumnSet<E> columns() {
        return columns;
    }

    /**
     * Rows of the list.
     *
     * @throws NotAllowedException if the query asks for more than the reader may see
     */
    @Override
    public Page page(TableQuery<E> query, Instant now, Window window) {
        requireReadable(query);
        return reader.page(table, query, now, window);
    }

    /**
     * How many records the query finds, counted up to {@code cap}.
     *
     * @throws NotAllowedException if the query asks for more than the reader may see
     */
    @Override
    public Total total(TableQuery<E> query, Instant now, int cap) {
        requireReadable(query);
        return reader.total(table, query, now, cap);
    }

    /**
     * How many of the records found hold each value of the column; the absent value's key is null.
     *
     * @throws NotAllowedException if the query asks for more than the reader may see
     */
    @Override
    public <V> Map<@Nullable V, Long> counts(TableQuery<E> query, Instant now, Column<E, V> column) {
        requireReadable(query.withColumns(List.of(column)));
        return reader.counts(table, query, now, column);
    }

    private void requireReadable(TableQuery<E> query) {
        if (!query.scope().equals(scope()) || !columns.covers(query)) {
            throw new NotAllowedException(area, Access.READ);
        }
    }
}
