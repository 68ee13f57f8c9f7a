package app.debrief.grid;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.Badge;
import org.jspecify.annotations.Nullable;

/**
 * How one value of a choice appears: as a bare word, as a word behind an icon, or as a badge.
 *
 * @param icon null for a bare word
 * @param badge what the value means for the reader; null for a value without judgement
 */
public record ChoiceLook(@Nullable AppIcon icon, Badge.@Nullable Kind badge) {

    /** The word alone. */
    public static final ChoiceLook WORD = new ChoiceLook(null, null);

    /** An absent value among badges. */
    private static final ChoiceLook ABSENT_BADGE = badge(Badge.Kind.NEUTRAL, AppIcon.DOTS);

    /** An icon before the word. */
    public static ChoiceLook icon(AppIcon icon) {
        return new ChoiceLook(icon, null);
    }

    /** A badge with icon and word. */
    public static ChoiceLook badge(Badge.Kind kind, AppIcon icon) {
        return new ChoiceLook(icon, kind);
    }

    /** How an absent value appears where it can be chosen beside values of this look. */
    public ChoiceLook absent() {
        return badge == null ? WORD : ABSENT_BADGE;
    }
}
