/** Debrief: every session of an AI employee, recorded, reviewed and measured. */
@org.jspecify.annotations.NullMarked
package app.debrief;
