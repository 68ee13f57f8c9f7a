package app.debrief.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The person on the other side.
 *
 * @param name null if unknown; never a placeholder
 * @param phone E.164 where it could be read, else as it came
 * @param email as it came
 * @param information whatever else identifies the person
 */
@Embeddable
public record Contact(
        @Column(name = "contact_name") @Nullable String name,
        @Column(name = "contact_phone") @Nullable String phone,
        @Column(name = "contact_email") @Nullable String email,
        @Column(name = "contact_information") @Nullable String information) {

    /** Nobody known. */
    public static final Contact NONE = new Contact(null, null, null, null);

    /** The phone number's digits from its end, for searches by its last ones; null if it has none. */
    @Nullable
    String reversedDigits() {
        var digits = phone == null ? "" : phone.replaceAll("\\D", "");
        return digits.isEmpty() ? null : new StringBuilder(digits).reverse().toString();
    }
}
