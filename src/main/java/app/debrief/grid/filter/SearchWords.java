package app.debrief.grid.filter;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text, in the one form in which they are stored under a full-text index and looked for in it: without
 * case, accents and anything that separates words. Each begins with a sign of its own, so that the server sees neither a
 * word too short for its index nor one too common: search works with the server's default options.
 */
public final class SearchWords {

    private static final Pattern MARK = Pattern.compile("\\p{M}");

    /** Letters that look like apostrophes are none; between letters and digits of other scripts, nothing separates. */
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]+"
            + "|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー\\u02B0-\\u02FF]]+");

    private static final Pattern UNSPACED = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー].*");

    private static final String SIGN = "__";

    /** With both signs, still short enough for the server's index, which leaves out words of more than 84 characters. */
    private static final int LONGEST = 60;

    private SearchWords() {}

    /**
     * What to store of a text under the full-text index, so that {@link SearchFilter} finds it.
     *
     * @param sign of the scope that lists the record, as in {@link app.debrief.grid.Scope#sign()}
     */
    public static String indexed(String text, String sign) {
        return of(text, true).stream().map(word -> SIGN + sign + word).collect(Collectors.joining(" "));
    }

    /** How the stored words begin that each word of what is looked for asks for; empty without a word. */
    static List<String> wanted(String text, String sign) {
        return of(text, false).stream().map(word -> SIGN + sign + word).toList();
    }

    private static Set<String> of(String text, boolean stored) {
        var words = new LinkedHashSet<String>();
        var found = WORD.matcher(folded(text));
        while (found.find()) {
            var word = found.group();
            if (UNSPACED.matcher(word).matches()) {
                addPairs(words, word, stored);
            } else {
                words.add(word.substring(0, Math.min(LONGEST, word.length())));
            }
        }
        return words;
    }

    /**
     * Where no blanks separate words, any part of a text may be one: each character is stored with the next one. The last
     * one is stored alone, and looked for alone only if there is no other.
     */
    private static void addPairs(Set<String> words, String run, boolean stored) {
        var characters = run.codePoints().mapToObj(Character::toString).toList();
        for (int i = 0; i < characters.size() - 1; i++) {
            words.add(characters.get(i) + characters.get(i + 1));
        }
        if (stored || characters.size() == 1) {
            words.add(characters.getLast());
        }
    }

    private static String folded(String text) {
        var plain = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            fold(plain.charAt(i), folded);
        }
        return folded.toString();
    }

    /** Letters with a stroke and ligatures, which Unicode does not take apart. */
    private static void fold(char letter, StringBuilder to) {
        switch (letter) {
            case 'ł' -> to.append('l');
            case 'ø' -> to.append('o');
            case 'đ', 'ð' -> to.append('d');
            case 'ħ' -> to.append('h');
            case 'ı' -> to.append('i');
            case 'ς' -> to.append('σ');
            case 'ß' -> to.append("ss");
            case 'æ' -> to.append("ae");
            case 'œ' -> to.append("oe");
            case 'þ' -> to.append("th");
            default -> to.append(letter);
        }
    }
}
