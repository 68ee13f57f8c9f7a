package app.debrief.employee;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a definition was refused.
 *
 * @param position of the definition in its file, from 1
 * @param idn null if the definition has none
 * @param member whose value cannot be accepted
 * @param value as it stands in the file; null if absent
 * @param reason stable code, its text has the key {@code employee.reason.<reason>} in the message bundles
 * @param arguments what that text names, in its order
 */
public record DefinitionProblem(
        int position,
        @Nullable String idn,
        String member,
        @Nullable String value,
        String reason,
        List<Object> arguments) {}
