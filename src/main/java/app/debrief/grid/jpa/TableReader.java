package app.debrief.grid.jpa;

import app.debrief.grid.Column;
import app.debrief.grid.ColumnSource;
import app.debrief.grid.Row;
import app.debrief.grid.Table;
import app.debrief.grid.TableQuery;
import app.debrief.grid.Total;
import app.debrief.grid.filter.SearchWay;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers table queries. The ids of a page are read first, from narrow rows along an index; then the chosen columns of
 * just these rows. Nothing is skipped by counting beyond a bounded number of rows.
 */
@Component
@Transactional(readOnly = true)
public class TableReader {

    /** Rows counted before a list says "or more". */
    public static final int COUNT_CAP = 10_000;

    private final EntityManager entities;

    TableReader(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Reads rows from a position on. A record that is erased between the two statements keeps its place, without values.
     *
     * @param table the table
     * @param query what is asked
     * @param now to which relative ranges refer; the same for all pages of one list
     * @param window which rows
     */
    public <E> Page page(Table<E> table, TableQuery<E> query, Instant now, Window window) {
        var rows = reader(table, query, now);
        var positions = SearchReader.of(rows, SearchReader.READ)
                .map(search -> search.positions(window))
                .orElseGet(() -> rows.positions(window));
        if (window.backwards()) {
            positions = positions.reversed();
        }
        var byId = rows(
                table, query.columns(), positions.stream().map(Position::id).toList());
        return new Page(
                positions.stream()
                        .map(p -> byId.getOrDefault(p.id(), new Row(p.id(), Map.of())))
                        .toList(),
                positions);
    }

    /** Counts what the query finds, up to a bound. */
    public <E> Total total(Table<E> table, TableQuery<E> query, Instant now, int cap) {
        var rows = reader(table, query, now);
        var counted = SearchReader.of(rows, SearchReader.READ)
                .map(search -> search.count(cap + 1))
                .orElseGet(() -> rows.count(cap + 1));
        return counted > cap ? new Total(cap, false) : new Total(counted, true);
    }

    /** How many of the rows found hold each value of the column; the absent value's key is null. */
    public <E, V> Map<@Nullable V, Long> counts(Table<E> table, TableQuery<E> query, Instant now, Column<E, V> column) {
        var criteria = entities.getCriteriaBuilder();
        var counting = criteria.createQuery(Object[].class);
        var root = counting.from(table.entity());
        var value = column.expression(root, criteria);
        counting.select(criteria.array(value, criteria.count(criteria.literal(1))))
                .where(Conditions.of(query, now, root, criteria))
                .groupBy(value);
        var counts = new HashMap<@Nullable V, Long>();
        for (var row : RowReader.limited(entities.createQuery(counting)).getResultList()) {
            @SuppressWarnings("unchecked")
            var key = (V) row[0];
            counts.put(key, (Long) row[1]);
        }
        return counts;
    }

    /** Sums and counts over what the query finds, in the order of the selections. */
    public <E> Object[] figures(
            Table<E> table,
            TableQuery<E> query,
            Instant now,
            BiFunction<Root<E>, CriteriaBuilder, List<Selection<?>>> selections) {
        var criteria = entities.getCriteriaBuilder();
        var summing = criteria.createQuery(Object[].class);
        var root = summing.from(table.entity());
        summing.select(criteria.array(selections.apply(root, criteria).toArray(Selection<?>[]::new)))
                .where(Conditions.of(query, now, root, criteria));
        return RowReader.limited(entities.createQuery(summing)).getSingleResult();
    }

    /** The chosen columns of rows with these ids, whatever their order; nothing is read if none is chosen. */
    public <E> Map<Object, Row> rows(Table<E> table, List<Column<E, ?>> columns, Collection<?> ids) {
        if (ids.isEmpty() || columns.isEmpty()) {
            return Map.of();
        }
        var criteria = entities.getCriteriaBuilder();
        var reading = criteria.createQuery(Object[].class);
        var root = reading.from(table.entity());
        var id = root.get(table.id());
        var single = columns.stream().filter(column -> column.items().isEmpty()).toList();
        var selections = new ArrayList<Selection<?>>(List.of(id));
        single.forEach(column -> selections.add(column.expression(root, criteria)));
        reading.select(criteria.array(selections.toArray(Selection<?>[]::new))).where(id.in(ids));
        var values = new LinkedHashMap<Object, Map<Column<?, ?>, Object>>();
        for (var found : RowReader.limited(entities.createQuery(reading)).getResultList()) {
            var row = new HashMap<Column<?, ?>, Object>();
            for (int i = 0; i < single.size(); i++) {
                if (found[i + 1] != null) {
                    row.put(single.get(i), found[i + 1]);
                }
            }
            values.put(found[0], row);
        }
        for (var column : columns) {
            column.items()
                    .map(many -> items(table, many, ids))
                    .orElse(Map.of())
                    .forEach((row, items) ->
                            values.getOrDefault(row, new HashMap<>()).put(column, items));
        }
        var rows = new HashMap<Object, Row>();
        values.forEach((key, row) -> rows.put(key, new Row(key, row)));
        return rows;
    }

    private <E> Map<Object, List<String>> items(Table<E> table, ColumnSource.Many<E> many, Collection<?> ids) {
        var criteria = entities.getCriteriaBuilder();
        var reading = criteria.createQuery(Object[].class);
        var root = reading.from(table.entity());
        Expression<String> item = many.of(root, criteria);
        var id = root.get(table.id());
        reading.select(criteria.array(id, item)).where(id.in(ids)).orderBy(criteria.asc(item));
        var items = new HashMap<Object, List<String>>();
        for (var found : RowReader.limited(entities.createQuery(reading)).getResultList()) {
            items.computeIfAbsent(found[0], key -> new ArrayList<>()).add((String) found[1]);
        }
        return items;
    }

    private <E> RowReader<E> reader(Table<E> table, TableQuery<E> query, Instant now) {
        return new RowReader<>(entities, table, query, now, SearchWay.INDEX);
    }
}
