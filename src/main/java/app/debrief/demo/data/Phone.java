package app.debrief.demo.data;

import java.util.List;

/**
 * A telephone number of a range reserved for fiction.
 *
 * @param international groups separated by blanks, such as {@code +1 312 555 0142}
 */
record Phone(String international) {

    /** Fills the digits that a pattern such as {@code +1 312 555 01##} leaves open. */
    static Phone of(String pattern, int number) {
        int open = (int) pattern.chars().filter(character -> character == '#').count();
        var digits = ("%0" + open + "d").formatted(number % (int) Math.pow(10, open));
        return new Phone(pattern.substring(0, pattern.length() - open) + digits);
    }

    String e164() {
        return international.replace(" ", "");
    }

    /** As it is dialled and said within its country. */
    String national() {
        var rest = international.substring(international.indexOf(' ') + 1);
        return international.startsWith("+1 ") ? rest : "0" + rest;
    }

    /** The ways in which platforms write it. */
    List<String> spellings() {
        if (international.startsWith("+1 ")) {
            var groups = national().split(" ", 3);
            return List.of(
                    "(" + groups[0] + ") " + groups[1] + "-" + groups[2],
                    national().replace(' ', '-'),
                    national().replace(' ', '.'),
                    "1 " + national(),
                    international);
        }
        return List.of(
                national(), national().replace(" ", ""), international, "00" + international.substring(1), e164());
    }
}
