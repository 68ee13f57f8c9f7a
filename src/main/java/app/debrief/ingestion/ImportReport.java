package app.debrief.ingestion;

import app.debrief.session.DocumentNotice;
import java.util.Map;

/**
 * What became of one import.
 *
 * @param batch its record
 * @param byEmployee counts by IDN of the AI employee; empty until the import has ended
 * @param notices what was told about accepted documents, with the number of documents; empty until the import has ended
 */
public record ImportReport(
        ImportBatch batch, Map<String, ImportCounts> byEmployee, Map<DocumentNotice, Long> notices) {}
