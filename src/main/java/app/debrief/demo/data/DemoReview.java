package app.debrief.demo.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person did to a session after it had come in. Null members were left as they are.
 *
 * @param employee key of the AI employee
 * @param sourceSessionId {@code source_session_id} of the session's document
 * @param assessment {@code YES_A}, {@code YES_B} or {@code NO}, set over the automatic one
 * @param stars 1..5
 * @param opportunity set by hand over the automatic mark
 * @param tags added to those of the document
 */
public record DemoReview(
        String employee,
        String sourceSessionId,
        @Nullable String assessment,
        @Nullable Integer stars,
        @Nullable String comment,
        @Nullable Boolean lead,
        @Nullable Boolean opportunity,
        @Nullable Boolean test,
        @Nullable Boolean todo,
        @Nullable Boolean done,
        @Nullable Boolean archived,
        List<String> tags) {}
