/**
 * The large demo data set, for measuring: the demo's own sessions, which came in as any others do, repeated by the
 * database over three years with other people, times, prices and reviews.
 */
@org.jspecify.annotations.NullMarked
package app.debrief.demo.scale;
