package app.debrief.shell;

import app.debrief.common.NotAllowedException;
import app.debrief.common.ui.AppIcon;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What can go wrong, as far as the reader can tell the difference. */
enum Trouble {
    NOT_FOUND(HttpServletResponse.SC_NOT_FOUND, AppIcon.SEARCH),
    NO_RIGHT(HttpServletResponse.SC_FORBIDDEN, AppIcon.LOCK),
    DATABASE(HttpServletResponse.SC_SERVICE_UNAVAILABLE, AppIcon.DATABASE),
    /** The reader left before the answer was complete. */
    GONE(HttpServletResponse.SC_BAD_REQUEST, AppIcon.CLOSE),
    INTERNAL(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, AppIcon.ALERT);

    private static final Map<Class<? extends Exception>, Trouble> SIGNS = Map.of(
            NotFoundException.class, NOT_FOUND,
            NotAllowedException.class, NO_RIGHT,
            AccessDeniedException.class, NO_RIGHT,
            org.springframework.security.access.AccessDeniedException.class, NO_RIGHT,
            DataAccessResourceFailureException.class, DATABASE,
            CannotCreateTransactionException.class, DATABASE,
            ClientAbortException.class, GONE,
            SQLTransientConnectionException.class, DATABASE,
            SQLNonTransientConnectionException.class, DATABASE);

    private final int status;
    private final AppIcon icon;

    Trouble(int status, AppIcon icon) {
        this.status = status;
        this.icon = icon;
    }

    /** The trouble behind an exception or one of its causes; what is not known is {@link #INTERNAL}. */
    static Trouble of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> SIGNS.entrySet().stream()
                        .filter(sign -> sign.getKey().isInstance(cause))
                        .map(Map.Entry::getValue))
                .findFirst()
                .orElse(INTERNAL);
    }

    /** The HTTP status of a page that shows it. */
    int status() {
        return status;
    }

    AppIcon icon() {
        return icon;
    }

    String titleKey() {
        return key() + ".title";
    }

    /** The key of an explanation; its first parameter is the reference under which the log has it. */
    String textKey() {
        return key() + ".text";
    }

    private String key() {
        return "shell.trouble." + name().toLowerCase(Locale.ROOT);
    }
}
