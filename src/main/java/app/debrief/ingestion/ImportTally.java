package app.debrief.ingestion;

import app.debrief.session.DocumentNotice;
import app.debrief.session.IntakeOutcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what becomes of one import's lines. Used by the thread that imports and by no other. */
final class ImportTally {

    /** Refused lines of which the report keeps the reason. */
    static final int MOST_REFUSALS = 10_000;

    private static final int MOST_NOTICES = 200;

    private final Map<String, ImportCounts> byEmployee = new LinkedHashMap<>();
    private final Map<Long, ImportCounts> byOrganization = new HashMap<>();
    private final Map<DocumentNotice, Long> notices = new LinkedHashMap<>();
    private final List<Refusal> unsaved = new ArrayList<>();
    private ImportCounts counts = ImportCounts.NONE;
    private long lines;
    private long rejected;

    void line() {
        lines++;
    }

    void refused(Refusal refusal) {
        rejected++;
        if (rejected <= MOST_REFUSALS) {
            unsaved.add(refusal);
        }
    }

    void noticed(Collection<DocumentNotice> told) {
        for (var notice : told) {
            if (notices.size() < MOST_NOTICES || notices.containsKey(notice)) {
                notices.merge(notice, 1L, Long::sum);
            }
        }
    }

    void taken(String employee, long organizationId, IntakeOutcome outcome) {
        counts = counts.plus(outcome);
        byEmployee.merge(employee, ImportCounts.NONE.plus(outcome), (sum, one) -> sum.plus(outcome));
        byOrganization.merge(organizationId, ImportCounts.NONE.plus(outcome), (sum, one) -> sum.plus(outcome));
    }

    /** Lines that hold something. */
    long lines() {
        return lines;
    }

    ImportCounts counts() {
        return counts;
    }

    long rejected() {
        return rejected;
    }

    /** By IDN of the AI employee. */
    Map<String, ImportCounts> byEmployee() {
        return byEmployee;
    }

    Map<Long, ImportCounts> byOrganization() {
        return byOrganization;
    }

    /** What was told about accepted documents, with the number of documents. */
    Map<DocumentNotice, Long> notices() {
        return notices;
    }

    /** The refusals since this was last asked. */
    List<Refusal> takeUnsaved() {
        var refusals = List.copyOf(unsaved);
        unsaved.clear();
        return refusals;
    }
}
