/** Organizations, members, roles, rights and sign-in; makes the actor. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "common :: settings",
            "common :: ui",
            "grid",
            "grid :: jpa",
            "grid :: ui",
            "grid :: layout",
            "audit"
        })
package app.debrief.account;
