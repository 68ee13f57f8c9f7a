package app.debrief.shell;

import app.debrief.common.ErrorTrace;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Writes what went wrong into the log, and says under which reference it is found there. */
final class TroubleLog {

    private static final Logger log = LoggerFactory.getLogger(TroubleLog.class);
    private static final String REQUEST = "request";

    private TroubleLog() {}

    /** Logs where it happened, as far as it is our fault; returns the request's id, or a new one outside requests. */
    static String write(Trouble trouble, Throwable thrown) {
        var reference = Optional.ofNullable(MDC.get(REQUEST))
                .orElseGet(() -> UUID.randomUUID().toString().substring(0, 8));
        switch (trouble) {
            case NOT_FOUND, GONE -> log.debug("{} {}", reference, trouble);
            case NO_RIGHT -> log.info("{} A page or an action was refused", reference);
            case DATABASE -> log.warn("{} The database cannot be reached", reference);
            case INTERNAL -> log.error("{} Failed: {}", reference, new ErrorTrace(thrown));
        }
        return reference;
    }
}
