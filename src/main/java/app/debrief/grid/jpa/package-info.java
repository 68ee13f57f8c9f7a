/** Reads a table query with JPA: ids first, capped count, counts beside values, stream. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("jpa")
package app.debrief.grid.jpa;
