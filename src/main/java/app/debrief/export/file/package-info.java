/** What every format of a file shares. */
@org.jspecify.annotations.NullMarked
package app.debrief.export.file;
