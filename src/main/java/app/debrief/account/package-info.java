/** Organizations, members, roles, rights and sign-in; makes the actor. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "grid",
            "grid :: jpa",
            "grid :: ui",
            "grid :: layout",
            "grid :: filter",
            "audit",
            "common :: ui",
            "common :: settings"
        })
package app.debrief.account;
