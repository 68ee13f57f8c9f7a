/** The session record: read, changed and taken in through one service each, and its one screen. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "grid",
            "grid :: jpa",
            "grid :: ui",
            "grid :: layout",
            "account",
            "employee",
            "export",
            "export :: ui",
            "scoring",
            "audit",
            "grid :: filter",
            "common :: ui"
        })
package app.debrief.session;
