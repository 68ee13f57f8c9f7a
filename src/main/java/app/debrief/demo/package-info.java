/** Deterministic demo data and the start of the embedded database. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"session", "ingestion", "employee", "account", "common :: settings"})
package app.debrief.demo;
