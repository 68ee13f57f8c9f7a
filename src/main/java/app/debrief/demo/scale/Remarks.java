package app.debrief.demo.scale;

import java.util.List;
import java.util.Random;

/** Sentences that any conversation may end with, of words some of which are frequent and most are rare. */
final class Remarks {

    private static final List<String> FRAMES = List.of(
            "Also asked about %s.",
            "Wanted to know about %s as well.",
            "Asked whether there is %s, and was told.",
            "Came back to %s twice.",
            "Mentioned %s in passing.",
            "The question about %s stayed open.",
            "Please send the details about %s.");

    private static final List<String> THINGS = List.of(
            "parking",
            "the price",
            "an invoice",
            "the address",
            "a later time",
            "payment by card",
            "a gift card",
            "step-free access",
            "a receipt",
            "the opening hours",
            "a discount for regulars",
            "a quiet corner",
            "the cancellation terms",
            "a peanut allergy",
            "bringing a dog",
            "a high chair",
            "the charging station",
            "a wheelchair ramp",
            "a loyalty card",
            "the guarantee",
            "a second opinion",
            "an earlier slot",
            "a deposit",
            "the waiting list",
            "a birthday surprise",
            "the bus connection",
            "a spare key",
            "the weekend rate",
            "gluten-free food",
            "an interpreter",
            "a printed copy",
            "the lost umbrella",
            "a refund in cash",
            "a private entrance",
            "the thermostat",
            "fragrance-free products",
            "an apprenticeship",
            "the jukebox",
            "a marmalade jar",
            "the lighthouse view",
            "a left-handed tool",
            "the orchid in the lobby",
            "a saxophone player",
            "the tandem bicycle",
            "a chandelier",
            "the pomegranate juice",
            "a kayak",
            "the mezzanine",
            "an accordion",
            "a zeppelin flight");

    private static final double SKEW = 2.2;

    private final Random dice;

    Remarks(Random dice) {
        this.dice = dice;
    }

    String next() {
        var first = sentence();
        return switch (dice.nextInt(4)) {
            case 0 -> first;
            case 1 -> first + " Lives near " + Places.name(dice.nextInt(Places.COUNT)) + ".";
            default -> first + " " + sentence();
        };
    }

    private String sentence() {
        return FRAMES.get(dice.nextInt(FRAMES.size())).formatted(skewed(THINGS));
    }

    private <T> T skewed(List<T> choices) {
        return choices.get((int) (Math.pow(dice.nextDouble(), SKEW) * choices.size()));
    }
}
