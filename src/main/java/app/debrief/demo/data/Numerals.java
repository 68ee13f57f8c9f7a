package app.debrief.demo.data;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** Numbers as people write and say them. */
final class Numerals {

    private static final List<String> ENGLISH = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> GERMAN = List.of(
            "null", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf");

    private Numerals() {}

    /** In words up to twelve, in figures beyond. */
    static String word(String figures, Locale locale) {
        var words = locale.getLanguage().equals("de") ? GERMAN : ENGLISH;
        int number = Integer.parseInt(figures);
        return number < words.size() ? words.get(number) : figures;
    }

    /** With the sign of the currency, and cents only where there are any. */
    static String money(BigDecimal amount, String currency) {
        var sign =
                switch (currency) {
                    case "EUR" -> "€";
                    case "GBP" -> "£";
                    default -> "$";
                };
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        var format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return sign + format.format(amount);
    }
}
