package app.debrief.account;

import app.debrief.common.InvalidInputException;

/** The rule for names of organizations and people: 1 to 120 characters, no blanks around, no control characters. */
final class Names {

    private static final int LONGEST = 120;

    private Names() {}

    static String checked(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty()) {
            throw new InvalidInputException("name", "blank");
        }
        if (stripped.length() > LONGEST || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidInputException("name", "malformed");
        }
        return stripped;
    }
}
