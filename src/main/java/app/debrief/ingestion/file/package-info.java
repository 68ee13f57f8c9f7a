/** Files of session documents, one a line: read in constant memory, whatever the file holds. */
@org.jspecify.annotations.NullMarked
package app.debrief.ingestion.file;
