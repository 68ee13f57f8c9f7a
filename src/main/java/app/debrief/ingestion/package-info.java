/** Ways in from files; every one of them ends in the session intake. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "session",
            "employee",
            "account",
            "grid",
            "grid :: jpa",
            "grid :: ui",
            "grid :: layout",
            "audit",
            "grid :: filter",
            "common :: ui",
            "common :: settings"
        })
package app.debrief.ingestion;
