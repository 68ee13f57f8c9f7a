package app.debrief.demo.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that customers come for, and how it goes.
 *
 * @param key unique in its playbook
 * @param intent title with its markers, such as {@code ## [L] **Reservation**}
 * @param weight how often it is played beside the others; 0 where only a story plays it
 * @param units template of the quantity; null where there is none
 * @param assessment {@code YES_A}, {@code YES_B}, {@code NO}, or null when the assistant could not judge itself
 * @param exclusion {@code REFUSED} or {@code UNAVAILABLE}
 * @param channels where it may be played; everywhere but on e-mail when empty
 * @param direction {@code OUTBOUND} where the business begins
 * @param language BCP 47; null for that of the business
 * @param repeat least and most often that the refrain is played
 */
record DemoScenario(
        String key,
        String intent,
        int weight,
        boolean lead,
        @Nullable String units,
        @Nullable String assessment,
        @Nullable String exclusion,
        List<DemoChannel> channels,
        @Nullable String direction,
        @Nullable String language,
        List<String> summary,
        List<String> expected,
        List<String> actual,
        List<String> tags,
        List<Integer> repeat,
        Script script) {

    boolean playsOn(DemoChannel channel) {
        return channels.isEmpty() ? channel != DemoChannel.EMAIL : channels.contains(channel);
    }

    boolean outbound() {
        return "OUTBOUND".equals(direction);
    }

    /** A person must follow up. */
    boolean todo() {
        return intent.contains("[T]");
    }
}
