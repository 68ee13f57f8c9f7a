/** The kinds of filter: each knows its operand's form in an address and its predicate. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("filter")
package app.debrief.grid.filter;
