package app.debrief.common;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/**
 * A telephone number in the international form E.164.
 *
 * @param e164 a plus sign and up to fifteen digits
 */
public record PhoneNumber(String e164) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /**
     * Reads a number as people write it.
     *
     * @param text with or without country code, blanks, brackets and dashes
     * @param country ISO 3166 code in which a number without country code is read
     * @return empty if no telephone number can be made of the text
     */
    public static Optional<PhoneNumber> parse(String text, String country) {
        try {
            var number = NUMBERS.parse(text, country);
            return NUMBERS.isPossibleNumber(number)
                    ? Optional.of(new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** The number as read aloud and dialled abroad, for example {@code +1 312-555-0142}. */
    public String international() {
        try {
            return NUMBERS.format(NUMBERS.parse(e164, null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return e164;
        }
    }
}
