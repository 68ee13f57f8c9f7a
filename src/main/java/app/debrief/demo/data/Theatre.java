package app.debrief.demo.data;

import app.debrief.demo.data.Script.Part;
import app.debrief.demo.data.Script.Turn;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Plays a cue: chooses a scenario, a customer and the words. */
final class Theatre {

    private static final double CUSTOMERS_PER_SESSION = 0.8;
    private static final int NUMBERS_PER_PATTERN = 80;

    private final Instant now;
    private final People people = new People();

    Theatre(Instant now) {
        this.now = now;
    }

    Performance play(Cue cue) {
        var dice = Dice.of("play", cue.desk().employee().idn(), cue.take());
        var channel = channel(cue, dice);
        var scenarios = cue.desk().playbook().scenarios().stream()
                .filter(scenario -> scenario.weight() > 0 && scenario.playsOn(channel))
                .toList();
        return play(cue, dice.weighted(scenarios, DemoScenario::weight), channel, null, dice);
    }

    /** Plays a scenario of the playbook with as many refrains as are asked for. */
    Performance play(Cue cue, String scenario, DemoChannel channel, int refrains) {
        var dice = Dice.of("play", cue.desk().employee().idn(), cue.take());
        return play(cue, cue.desk().playbook().scenario(scenario), channel, refrains, dice);
    }

    private Performance play(
            Cue cue, DemoScenario scenario, DemoChannel channel, @Nullable Integer refrains, Dice dice) {
        var desk = cue.desk();
        var twist = cue.running() || refrains != null ? Twist.NONE : twist(channel, dice);
        var person = people.customer(desk, dice.between(0, customers(desk) - 1));
        var country = desk.organization().country();
        var locale =
                scenario.language() == null ? Locale.of("en", country) : Locale.forLanguageTag(scenario.language());
        var date = cue.startedAt().atZone(desk.employee().timeZone()).toLocalDate();
        var wording = new Wording(desk, scenario, person, people, channel, locale, date, dice);
        var stage = new Stage(cue, channel, wording, new Pace(channel, cue.startedAt(), dice), dice);
        var parts = scenario.script().parts();
        int times = refrains != null ? refrains : refrains(scenario, dice);
        for (Part part : customerBegins(scenario, channel) ? fromFirstCustomer(parts) : parts) {
            stage.act(part, times);
        }
        var end = stage.end();
        boolean over = !cue.running() && !end.isAfter(now);
        var messages = stage.messages().stream()
                .filter(message -> !message.at().isAfter(now))
                .toList();
        return new Performance(cue, scenario, channel, twist, person, wording, messages, over ? end : null, dice);
    }

    private static DemoChannel channel(Cue cue, Dice dice) {
        var channel = dice.weighted(cue.desk().traffic().channels());
        return cue.running() && channel == DemoChannel.EMAIL ? DemoChannel.CHAT : channel;
    }

    private static Twist twist(DemoChannel channel, Dice dice) {
        var twist = dice.weighted(List.of(Twist.values()), Twist::weight);
        return twist == Twist.NUMBER_WITHHELD && channel != DemoChannel.VOICE ? Twist.NONE : twist;
    }

    private static int customers(Desk desk) {
        var traffic = desk.traffic();
        return Math.min(
                (int) (traffic.sessions() * CUSTOMERS_PER_SESSION),
                traffic.numbers().size() * NUMBERS_PER_PATTERN);
    }

    private static int refrains(DemoScenario scenario, Dice dice) {
        var repeat = scenario.repeat();
        return repeat.isEmpty() ? 1 : dice.between(repeat.getFirst(), repeat.getLast());
    }

    private static boolean customerBegins(DemoScenario scenario, DemoChannel channel) {
        return channel.customerBegins() && !scenario.outbound();
    }

    private static List<Part> fromFirstCustomer(List<Part> parts) {
        Predicate<Part> greeting = part -> part instanceof Turn turn && turn.speaker() == Speaker.AI_AGENT;
        return parts.stream().dropWhile(greeting).toList();
    }
}
