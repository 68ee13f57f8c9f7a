/** The external database: which one is accepted, and why another one is not. */
@org.jspecify.annotations.NullMarked
package app.debrief.common.database;
