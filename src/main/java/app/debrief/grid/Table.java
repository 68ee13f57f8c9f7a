package app.debrief.grid;

/**
 * What the mechanism must know of an entity to list it.
 *
 * @param <E> the entity
 * @param entity its class
 * @param id name of its id, which makes every order total
 * @param order name of the never absent attribute that orders rows which are equal otherwise, greatest first
 */
public record Table<E>(Class<E> entity, String id, String order) {}
