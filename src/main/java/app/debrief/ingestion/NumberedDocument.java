package app.debrief.ingestion;

import app.debrief.session.DocumentNotice;
import app.debrief.session.SessionDocument;
import java.util.Set;

/**
 * A document and where it stands.
 *
 * @param line number of its line, from 1
 * @param notices what its sender should know about it
 */
record NumberedDocument(long line, SessionDocument document, Set<DocumentNotice> notices) {}
