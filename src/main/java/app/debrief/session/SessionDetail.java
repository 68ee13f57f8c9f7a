package app.debrief.session;

import app.debrief.grid.Row;

/**
 * One session as its detail shows it.
 *
 * @param session the record with its texts, labels and marks
 * @param fields every field that the reader may see
 */
public record SessionDetail(Session session, Row fields) {}
