/** The mechanism of every list in the product: columns, filters, queries, and what is derived from them. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"common :: ui"})
package app.debrief.grid;
