/** AI employees with their opening hours, attributes and intents. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"grid", "grid :: jpa", "grid :: ui", "grid :: layout", "account", "audit", "scoring"})
package app.debrief.employee;
