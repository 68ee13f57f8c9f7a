/** Lists as CSV. */
@org.jspecify.annotations.NullMarked
package app.debrief.export.csv;
