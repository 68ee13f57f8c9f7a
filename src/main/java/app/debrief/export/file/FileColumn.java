package app.debrief.export.file;

import app.debrief.grid.Column;

/**
 * A column of a file.
 *
 * @param header what stands above it
 * @param column what stands in it
 */
public record FileColumn(String header, Column<?, ?> column) {}
