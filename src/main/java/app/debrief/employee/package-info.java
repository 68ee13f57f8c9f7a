/** AI employees with their opening hours, attributes and intents. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "grid",
            "grid :: jpa",
            "grid :: ui",
            "grid :: layout",
            "account",
            "audit",
            "scoring",
            "grid :: filter",
            "common :: ui"
        })
package app.debrief.employee;
