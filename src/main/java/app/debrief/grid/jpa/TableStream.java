package app.debrief.grid.jpa;

import app.debrief.grid.Column;
import app.debrief.grid.ColumnSource;
import app.debrief.grid.Table;
import app.debrief.grid.TableQuery;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.query.SelectionQuery;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads everything that a query finds, row after row, with memory for a few rows only. It is one statement, and the
 * transaction can run no other meanwhile: all rows are as they were when it began, and no time limit ends it.
 */
@Component
public class TableStream {

    private static final int ROWS_AT_ONCE = 1_000;

    /** Between the texts of a row that has several; no text of ours can hold it. */
    private static final String BETWEEN = "\u001f";

    private final EntityManager entities;

    TableStream(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Reads the rows in the order of the query.
     *
     * @param now to which relative ranges refer
     * @param rows gets the values of each row in the order of the query's columns; absent ones are null. What it throws
     *     ends the reading
     */
    @Transactional(readOnly = true)
    public <E> void read(Table<E> table, TableQuery<E> query, Instant now, Consumer<@Nullable Object[]> rows) {
        var criteria = (HibernateCriteriaBuilder) entities.getCriteriaBuilder();
        CriteriaQuery<Object[]> reading = criteria.createQuery(Object[].class);
        var root = reading.from(table.entity());
        var selections = new ArrayList<Selection<?>>();
        for (var column : query.columns()) {
            selections.add(selection(column, reading, root, criteria));
        }
        reading.select(criteria.array(selections.toArray(Selection<?>[]::new)))
                .where(Conditions.of(query, now, root, criteria))
                .orderBy(new RowOrder<>(table, query.sort(), root, criteria).orders(false));
        var several = query.columns().stream()
                .map(column -> column.items().isPresent())
                .toList();
        try (var found = entities.createQuery(reading)
                .unwrap(SelectionQuery.class)
                .setFetchSize(ROWS_AT_ONCE)
                .setReadOnly(true)
                .scroll()) {
            while (found.next()) {
                rows.accept(values((Object[]) found.get(), several));
            }
        }
    }

    /** How many rows it would read, without a bound or a time limit. */
    @Transactional(readOnly = true)
    public <E> long count(Table<E> table, TableQuery<E> query, Instant now) {
        var criteria = entities.getCriteriaBuilder();
        var counting = criteria.createQuery(Long.class);
        var root = counting.from(table.entity());
        counting.select(criteria.count(criteria.literal(1))).where(Conditions.of(query, now, root, criteria));
        return entities.createQuery(counting).getSingleResult();
    }

    private static @Nullable Object[] values(Object[] found, List<Boolean> several) {
        var values = new @Nullable Object[several.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = several.get(i) && found[i] != null ? List.of(((String) found[i]).split(BETWEEN)) : found[i];
        }
        return values;
    }

    private static <E, V> Selection<?> selection(
            Column<E, V> column, CriteriaQuery<?> reading, Root<E> root, HibernateCriteriaBuilder criteria) {
        return column.items()
                .<Selection<?>>map(many -> several(many, reading, root, criteria))
                .orElseGet(() -> column.expression(root, criteria));
    }

    private static <E> Selection<?> several(
            ColumnSource.Many<E> many, CriteriaQuery<?> reading, Root<E> root, HibernateCriteriaBuilder criteria) {
        var joining = reading.subquery(String.class);
        var item = many.of(joining.correlate(root), (CriteriaBuilder) criteria);
        joining.select(criteria.listagg(criteria.asc(item), item, BETWEEN));
        return joining;
    }
}
