/** Lists as Excel workbooks; the only place that writes with POI. */
@org.jspecify.annotations.NullMarked
package app.debrief.export.xlsx;
