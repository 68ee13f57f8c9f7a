package app.debrief.export;

import app.debrief.grid.ColumnSet;
import app.debrief.grid.Scope;
import app.debrief.grid.Sort;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * One part of a list that the reader may export.
 *
 * @param <E> the entity listed
 * @param subject whose list it is, as people know it, such as {@code Sofia, Sunrise Bistro}
 * @param organizationId whose rights count
 * @param columns what the reader may know of
 * @param sort the order before anyone chose
 * @param scope the part
 * @param currency of all amounts; null where there are several
 */
public record ExportedList<E>(
        String subject,
        long organizationId,
        ColumnSet<E> columns,
        Sort<E> sort,
        Scope<E> scope,
        @Nullable Currency currency) {}
