/** Value types everyone speaks, the clock, and who reads or acts. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package app.debrief.common;
