package app.debrief.rights;

import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import app.debrief.grid.Column;
import app.debrief.grid.FilterValues;
import app.debrief.grid.Scope;
import app.debrief.grid.Sort;
import app.debrief.grid.TableQuery;
import app.debrief.grid.jpa.Listing;
import app.debrief.grid.jpa.Window;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.LongConsumer;

/**
 * What can be done with a list of what one administers: whether it holds what was added to an organization, and whether
 * it refuses to show more.
 *
 * @param name of the service
 * @param listing the service
 * @param counted a column whose values are counted
 * @param everything what only those may ask for who may see all
 * @param allowed who sees what is added
 * @param allowedAll who sees all
 * @param addition adds a record to an organization
 */
public record ListingOperations<E>(
        String name,
        Listing<E> listing,
        Column<E, ?> counted,
        Scope<E> everything,
        BiPredicate<Actor, Long> allowed,
        BiPredicate<Actor, Long> allowedAll,
        LongConsumer addition) {

    public static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");
    public static final Window ALL = new Window(null, 0, 100_000, false);

    /** The methods that ask no right. */
    public static Map<String, String> unguarded(String name) {
        return Map.of(
                name + ".scope", "says only which part of the list is the reader's own",
                name + ".columns", "what a list can show is the same for everyone");
    }

    public List<GuardedOperation> operations(CurrentActor actors) {
        return List.of(
                noticed(actors, "page", query -> listing.page(query, NOW, ALL)
                        .rows()
                        .size()),
                noticed(actors, "total", query -> listing.total(query, NOW, 1_000_000)
                        .count()),
                noticed(actors, "counts", query -> listing.counts(query, NOW, counted).values().stream()
                        .mapToLong(Long::longValue)
                        .sum()),
                new GuardedOperation(
                        name + ".page of everything", allowedAll, id -> listing.page(query(everything), NOW, ALL)),
                new GuardedOperation(
                        name + ".total of everything", allowedAll, id -> listing.total(query(everything), NOW, 1)),
                new GuardedOperation(
                        name + ".counts of everything",
                        allowedAll,
                        id -> listing.counts(query(everything), NOW, counted)));
    }

    /** What the current reader may ask for. */
    public TableQuery<E> own() {
        return query(listing.scope());
    }

    private interface Question<E> {

        long ask(TableQuery<E> query);
    }

    private GuardedOperation noticed(CurrentActor actors, String method, Question<E> question) {
        return new GuardedOperation(
                name + "." + method,
                allowed,
                id -> GuardedOperation.noticed(
                        () -> question.ask(own()),
                        () -> actors.actingAs(Actor.system("test"), () -> {
                            addition.accept(id);
                            return id;
                        })));
    }

    private TableQuery<E> query(Scope<E> scope) {
        return new TableQuery<>(
                scope, FilterValues.none(), new Sort<>(counted, false), List.of(counted), ZoneOffset.UTC);
    }
}
