/** Layouts by route prefix, employee switcher and error views; used by nobody. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"account", "employee", "common :: ui"})
package app.debrief.shell;
