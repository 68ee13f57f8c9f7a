/** The menu that begins an export, its progress, and the page of exports. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package app.debrief.export.ui;
