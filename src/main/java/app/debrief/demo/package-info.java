/** Deterministic demo data and the start of the embedded database. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "session",
            "employee",
            "account",
            "scoring",
            "audit",
            "grid",
            "grid :: filter",
            "grid :: jpa",
            "common :: settings"
        })
package app.debrief.demo;
