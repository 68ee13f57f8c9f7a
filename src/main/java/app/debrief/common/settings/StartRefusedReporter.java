package app.debrief.common.settings;

import java.io.PrintStream;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Prints one line on standard error where Spring would print a report or a stack trace. Not through the log: a wrong
 * setting is found before there is one.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartRefusedReporter implements SpringBootExceptionReporter {

    private final PrintStream out = System.err;

    @Override
    public boolean reportException(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(StartRefusedReporter::line)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> {
                    out.println("Debrief cannot start. " + line);
                    return true;
                })
                .orElse(false);
    }

    private static String line(Throwable failure) {
        return switch (failure) {
            case StartRefusedException refused -> String.valueOf(refused.getMessage());
            case PortInUseException inUse ->
                "Port " + inUse.getPort() + " is in use by another program: stop that one, or set DEBRIEF_PORT";
            default -> "";
        };
    }
}
