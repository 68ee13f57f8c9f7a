package app.debrief.demo.scale;

import java.util.List;

/** Names as villages have them, and people who are called after one. */
final class Places {

    private static final List<String> BEGINNINGS = List.of(
            "Ald", "Ash", "Black", "Brad", "Bram", "Brook", "Carl", "Clay", "Cran", "Dun", "East", "Elm", "Fair",
            "Farn", "Glen", "Graf", "Hart", "Hazel", "Holl", "Kel", "Kirk", "Lang", "Lin", "Marl", "Mill", "Nor", "Oak",
            "Pem", "Pres", "Quar", "Raven", "Red", "Rook", "Sand", "Shel", "Stan", "Thorn", "Wake", "Wal", "War", "Wel",
            "Whit", "Win", "Wyn");

    private static final List<String> ENDINGS = List.of(
            "bourne", "brook", "bury", "by", "combe", "cote", "dale", "den", "don", "field", "ford", "gate", "grove",
            "ham", "hurst", "ington", "land", "leigh", "ley", "low", "mere", "mont", "over", "ridge", "shaw", "stead",
            "stock", "stone", "thorpe", "ton", "wall", "ward", "well", "wick", "wood", "worth");

    static final int COUNT = BEGINNINGS.size() * ENDINGS.size();

    private Places() {}

    /** One of {@link #COUNT} names, by number from 0. */
    static String name(int number) {
        return BEGINNINGS.get(number % BEGINNINGS.size()) + ENDINGS.get(number / BEGINNINGS.size());
    }
}
