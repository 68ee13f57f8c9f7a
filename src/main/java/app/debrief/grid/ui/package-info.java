/** Table, column picker, filter panel, chips and renderers for any column set. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package app.debrief.grid.ui;
