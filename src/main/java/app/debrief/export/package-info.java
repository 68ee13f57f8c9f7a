/** Files of whole lists: asked for on a screen, written in the background, fetched by a link. Knows no sessions. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "grid",
            "grid :: jpa",
            "grid :: ui",
            "grid :: layout",
            "grid :: filter",
            "account",
            "audit",
            "common :: ui",
            "common :: settings"
        })
package app.debrief.export;
