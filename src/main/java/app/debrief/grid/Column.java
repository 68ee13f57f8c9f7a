package app.debrief.grid;

import app.debrief.grid.filter.Filter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a table, declared once. List column, picker entry, filter, chip, address parameter, sort, projection,
 * file header and the page of fields all follow from it. Two columns are equal only if they are the same declaration.
 *
 * @param <E> the entity listed
 * @param <V> the value
 */
public final class Column<E, V> {

    private final String table;
    private final String key;
    private final ColumnType<V> type;
    private final ColumnSource<E, V> source;
    private final Map<Audience, Placement> placements;
    private final List<FileHeader> headers;
    private final @Nullable Filter<E, ?> filter;
    private final boolean sortable;
    private final ColumnSource.@Nullable One<E, ?> sortedBy;
    private final String emptyKey;
    private final boolean emptyInFiles;
    private final int width;

    private Column(Builder<E, V> builder) {
        table = builder.table;
        key = builder.key;
        type = builder.type;
        source = builder.source;
        placements = Map.copyOf(builder.placements);
        headers = List.copyOf(builder.headers);
        sortable = builder.sortable;
        sortedBy = builder.sortedBy;
        emptyKey = builder.emptyKey;
        emptyInFiles = builder.emptyInFiles;
        width = builder.width;
        filter = builder.filter == null ? null : builder.filter.apply(this);
    }

    /** The canonical name, used in addresses, saved layouts and documents. */
    public String key() {
        return key;
    }

    public ColumnType<V> type() {
        return type;
    }

    /** Bundle key of the full label, used by picker, filters, help and files. */
    public String labelKey() {
        return table + ".field." + key;
    }

    /** Bundle key of the label above the list's cells; the full label stands where the bundle has none. */
    public String headerKey() {
        return labelKey() + ".header";
    }

    /** Bundle key of the explanation shown on the header and on the page of fields. */
    public String helpKey() {
        return labelKey() + ".help";
    }

    /** Bundle key of what stands for an absent value. */
    public String emptyKey() {
        return emptyKey;
    }

    /** Bundle key of what stands for an absent value in files; empty if nothing does. */
    public Optional<String> fileEmptyKey() {
        return emptyInFiles ? Optional.of(emptyKey) : Optional.empty();
    }

    /** Width in the list before anyone changed it, in pixels. */
    public int width() {
        return width;
    }

    /** Whether the list may be sorted by this column. */
    public boolean sortable() {
        return sortable;
    }

    /** The several values of a row; empty if the column holds one. */
    @SuppressWarnings("unchecked") // only a list of texts has several values
    public Optional<ColumnSource.Many<E>> items() {
        return source instanceof ColumnSource.Many<?> many
                ? Optional.of((ColumnSource.Many<E>) many)
                : Optional.empty();
    }

    /** The expression by which the list is ordered; its values compare as the database compares them. */
    public Expression<?> sortExpression(Root<E> root, CriteriaBuilder criteria) {
        return sortedBy == null ? expression(root, criteria) : sortedBy.of(root, criteria);
    }

    /** The filter declared for this column, if any. */
    public Optional<Filter<E, ?>> filter() {
        return Optional.ofNullable(filter);
    }

    /** Where the column stands for that audience; empty if the audience may not know of it. */
    public Optional<Placement> placement(Audience audience) {
        return Optional.ofNullable(placements.get(audience));
    }

    /** Headers in reports of fixed form. */
    public List<FileHeader> headers() {
        return headers;
    }

    /**
     * The expression of a single value.
     *
     * @throws IllegalStateException if the column holds several values
     */
    public Expression<V> expression(Root<E> root, CriteriaBuilder criteria) {
        if (source instanceof ColumnSource.One<E, V> one) {
            return one.of(root, criteria);
        }
        throw new IllegalStateException(key + " holds several values");
    }

    @Override
    public String toString() {
        return table + "." + key;
    }

    /** Collects a declaration. */
    public static final class Builder<E, V> {

        private final String table;
        private final String key;
        private final ColumnType<V> type;
        private final ColumnSource<E, V> source;
        private final Consumer<Column<E, V>> declared;
        private final Map<Audience, Placement> placements = new LinkedHashMap<>();
        private final List<FileHeader> headers = new ArrayList<>();
        private @Nullable Function<Column<E, V>, Filter<E, ?>> filter;
        private final boolean sortable;
        private ColumnSource.@Nullable One<E, ?> sortedBy;
        private String emptyKey = "grid.empty";
        private boolean emptyInFiles;
        private int width = 120;

        Builder(
                String table,
                String key,
                ColumnType<V> type,
                ColumnSource<E, V> source,
                Consumer<Column<E, V>> declared) {
            this.table = table;
            this.key = key;
            this.type = type;
            this.source = source;
            this.declared = declared;
            this.sortable = !(type instanceof ColumnType.LongText) && !(type instanceof ColumnType.Items);
        }

        /** Opens the column to an audience. */
        public Builder<E, V> in(Audience audience, Placement placement) {
            placements.put(audience, placement);
            return this;
        }

        /** Gives the header in a report of fixed form. */
        public Builder<E, V> header(String report, int place, String header) {
            headers.add(new FileHeader(report, place, header));
            return this;
        }

        /** Declares the filter; usually the constructor of a filter kind. */
        public Builder<E, V> filter(Function<Column<E, V>, Filter<E, ?>> kind) {
            filter = kind;
            return this;
        }

        /** Bundle key of what stands for an absent value instead of a dash. */
        public Builder<E, V> empty(String bundleKey) {
            emptyKey = bundleKey;
            return this;
        }

        /** Bundle key of what stands for an absent value, in files too: it belongs to the value more than to the screen. */
        public Builder<E, V> placeholder(String bundleKey) {
            emptyInFiles = true;
            return empty(bundleKey);
        }

        /** Width in the list, in pixels. */
        public Builder<E, V> width(int pixels) {
            width = pixels;
            return this;
        }

        /** Orders by another expression than the one shown. */
        public <S> Builder<E, V> sortedBy(ColumnSource.One<E, S> expression) {
            sortedBy = expression;
            return this;
        }

        /** Ends the declaration and adds it to the catalogue. */
        public Column<E, V> build() {
            var column = new Column<>(this);
            declared.accept(column);
            return column;
        }
    }
}
