package app.debrief.grid;

import jakarta.persistence.metamodel.SingularAttribute;

/**
 * What the mechanism must know of an entity to list it.
 *
 * @param <E> the entity
 * @param entity its class
 * @param id its id, which makes every order total
 * @param order the never absent attribute that orders rows which are equal otherwise, greatest first
 */
public record Table<E>(
        Class<E> entity,
        SingularAttribute<E, ? extends Comparable<?>> id,
        SingularAttribute<E, ? extends Comparable<?>> order) {}
