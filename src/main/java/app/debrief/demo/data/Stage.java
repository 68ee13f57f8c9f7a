package app.debrief.demo.data;

import app.debrief.demo.data.Script.Aside;
import app.debrief.demo.data.Script.Detours;
import app.debrief.demo.data.Script.Part;
import app.debrief.demo.data.Script.Refrain;
import app.debrief.demo.data.Script.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the lines become messages. */
final class Stage {

    private static final double ASIDE = 0.45;
    private static final double TALKATIVE = 0.04;

    private final Cue cue;
    private final DemoChannel channel;
    private final Wording wording;
    private final Pace pace;
    private final Dice dice;
    private final List<Message> messages = new ArrayList<>();
    private final boolean careless;
    private int saidByCustomer;
    private int saidToCustomer;

    Stage(Cue cue, DemoChannel channel, Wording wording, Pace pace, Dice dice) {
        this.cue = cue;
        this.channel = channel;
        this.wording = wording;
        this.pace = pace;
        this.dice = dice;
        this.careless = channel != DemoChannel.VOICE && channel != DemoChannel.EMAIL && dice.chance(0.5);
    }

    void act(Part part, int times) {
        switch (part) {
            case Turn turn -> say(turn);
            case Aside aside -> {
                if (dice.chance(ASIDE)) {
                    aside.turns().forEach(this::say);
                }
            }
            case Refrain refrain -> {
                for (int i = 0; i < times; i++) {
                    wording.refrain(() -> refrain.turns().forEach(this::say));
                }
            }
            case Detours ignored -> detours();
        }
    }

    private void detours() {
        var left = new ArrayList<>(cue.desk().playbook().detours());
        for (int wanted = dice.chance(TALKATIVE) ? dice.between(5, 9) : dice.between(0, 4) / 2;
                wanted > 0 && !left.isEmpty();
                wanted--) {
            var detour = dice.pick(left);
            left.remove(detour);
            detour.parts().forEach(part -> act(part, 1));
        }
    }

    private void say(Turn turn) {
        var variants = turn.variants();
        var speaker = turn.speaker();
        int variant =
                turn.fitting() ? Math.min(before(speaker), variants.size() - 1) : dice.between(0, variants.size() - 1);
        if (speaker == Speaker.END_USER) {
            saidByCustomer = variant;
        } else {
            saidToCustomer = variant;
        }
        var text = typed(speaker, wording.fill(variants.get(variant)).replace("\\n", "\n"));
        messages.add(new Message(
                pace.next(speaker, text.length(), messages.isEmpty()),
                speaker,
                kind(turn, text),
                sender(speaker),
                text));
        if (speaker == Speaker.AI_AGENT && text.contains("moment")) {
            pace.lookUp();
        }
    }

    private int before(Speaker speaker) {
        return speaker == Speaker.END_USER ? saidToCustomer : saidByCustomer;
    }

    /** Half of those who type do not care for capitals. */
    private String typed(Speaker speaker, String text) {
        return speaker == Speaker.END_USER && careless ? text : Wording.sentence(text);
    }

    private String kind(Turn turn, String text) {
        return channel == DemoChannel.CHAT && text.contains("**") ? "MARKDOWN" : turn.kind();
    }

    private @Nullable String sender(Speaker speaker) {
        return switch (speaker) {
            case AI_AGENT -> cue.desk().employee().name();
            case AGENT, MANAGER, EXTERNAL_AGENT, TASK_AGENT -> wording.fill("{colleague}");
            case END_USER, SYSTEM -> null;
        };
    }

    Instant end() {
        return pace.end();
    }

    List<Message> messages() {
        return messages;
    }
}
