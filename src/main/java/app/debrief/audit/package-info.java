/** The one append-only log of changes, hash-chained, with erasable personal values. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"grid", "grid :: jpa", "grid :: ui", "common :: ui"})
package app.debrief.audit;
