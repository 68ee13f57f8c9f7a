/** The page of imports. */
@org.jspecify.annotations.NullMarked
package app.debrief.ingestion.ui;
