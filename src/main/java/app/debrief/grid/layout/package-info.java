/** Saved layouts of lists and keys that stand for searches. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("layout")
package app.debrief.grid.layout;
