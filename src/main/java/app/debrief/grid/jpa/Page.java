package app.debrief.grid.jpa;

import app.debrief.grid.Row;
import java.util.List;

/**
 * Rows in order, with their places.
 *
 * @param rows what was read
 * @param positions where each of the rows stands, as many as rows
 */
public record Page(List<Row> rows, List<Position> positions) {}
