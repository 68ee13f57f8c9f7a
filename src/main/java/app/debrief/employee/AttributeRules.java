package app.debrief.employee;

import app.debrief.account.EmailAddress;
import app.debrief.common.InvalidInputException;
import app.debrief.common.PhoneNumber;
import app.debrief.scoring.IntentTitle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may be entered about an AI employee, and the one form in which it is kept. */
final class AttributeRules {

    private static final Pattern IDN = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");
    private static final Pattern BUILT_IN_IDN = Pattern.compile("unassigned-\\d+");
    private static final Pattern INDUSTRY = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]+");
    /** Case-insensitive, by what the title says without its markers. */
    static final Comparator<String> INTENTS_BY_NAME =
            Comparator.comparing(title -> IntentTitle.parse(title).name(), String.CASE_INSENSITIVE_ORDER);

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_UNIT = 40;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("9999999999.99");

    private AttributeRules() {}

    /**
     * The attributes as they are kept.
     *
     * @param country in which telephone numbers without country code are read
     * @throws InvalidInputException for the first one that cannot be accepted
     */
    static EmployeeAttributes checked(EmployeeAttributes entered, String country) {
        return new EmployeeAttributes(
                text("name", entered.name(), LONGEST_NAME),
                industry(entered.industry()),
                zone(entered.zone().getId()),
                value(entered.value()),
                entered.sessionLength(),
                OpeningTimesRules.checked(entered.openingTimes()),
                intents(entered.intents()),
                new InternalContacts(
                        phones(entered.internalContacts().phones(), country),
                        emails(entered.internalContacts().emails())));
    }

    /** The IDN in lower case; those of the built-in employees are refused. */
    static String idn(String entered) {
        var idn = normalizedIdn(entered);
        if (!IDN.matcher(idn).matches() || BUILT_IN_IDN.matcher(idn).matches()) {
            throw new InvalidInputException("idn", "malformed");
        }
        return idn;
    }

    static String normalizedIdn(String idn) {
        return idn.strip().toLowerCase(Locale.ROOT);
    }

    static String email(String entered) {
        return EmailAddress.normalized(entered);
    }

    /** A time zone by its name in the IANA database; offsets are refused, for they know no summer time. */
    static ZoneId zone(String name) {
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw new InvalidInputException("time_zone", "unknown", name);
        }
        return ZoneId.of(name);
    }

    static @Nullable String industry(@Nullable String entered) {
        if (entered == null || entered.isBlank()) {
            return null;
        }
        var industry = entered.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        if (!INDUSTRY.matcher(industry).matches()) {
            throw new InvalidInputException("industry", "malformed");
        }
        return industry;
    }

    static String text(String field, String entered, int longest) {
        var text = entered.strip();
        if (text.isEmpty()) {
            throw new InvalidInputException(field, "blank");
        }
        if (text.length() > longest) {
            throw new InvalidInputException(field, "too-long", longest);
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidInputException(field, "malformed");
        }
        return text;
    }

    private static ValueAttributes value(ValueAttributes entered) {
        var unit = entered.unitLabel();
        return new ValueAttributes(
                money("average_lead_value", entered.averageLeadValue()),
                money("average_bill_amount", entered.averageBillAmount()),
                unit == null || unit.isBlank() ? null : text("unit_label", unit, LONGEST_UNIT),
                ratio("conversion_ratio", entered.conversionRatio()),
                entered.redirection(),
                ratio("recognition", entered.recognition()));
    }

    private static @Nullable BigDecimal money(String field, @Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        if (amount.signum() < 0 || amount.compareTo(LARGEST_AMOUNT) > 0) {
            throw new InvalidInputException(field, "amount-out-of-range", LARGEST_AMOUNT);
        }
        return exact(field, amount, 2);
    }

    private static @Nullable BigDecimal ratio(String field, @Nullable BigDecimal ratio) {
        if (ratio == null) {
            return null;
        }
        if (ratio.signum() < 0 || ratio.compareTo(BigDecimal.ONE) > 0) {
            throw new InvalidInputException(field, "ratio-out-of-range");
        }
        return exact(field, ratio, 6);
    }

    private static BigDecimal exact(String field, BigDecimal number, int decimals) {
        try {
            return number.setScale(decimals, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            throw new InvalidInputException(field, "too-many-decimals", decimals);
        }
    }

    private static List<String> intents(List<String> titles) {
        List<String> kept = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (var entered : titles) {
            var title = text("intents", entered, LONGEST_TITLE);
            var name = IntentTitle.parse(title).name();
            if (name.isEmpty()) {
                throw new InvalidInputException("intents", "intent-without-name", title);
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw new InvalidInputException("intents", "intent-twice", name);
            }
            kept.add(title);
        }
        kept.sort(INTENTS_BY_NAME);
        return kept;
    }

    private static Set<String> phones(Set<String> entered, String country) {
        Set<String> phones = new TreeSet<>();
        for (var phone : entered) {
            phones.add(PhoneNumber.parse(phone, country)
                    .orElseThrow(() -> new InvalidInputException("internal_phones", "not-a-phone-number", phone))
                    .e164());
        }
        return phones;
    }

    private static Set<String> emails(Set<String> entered) {
        Set<String> emails = new TreeSet<>();
        for (var address : entered) {
            var email = email(address);
            if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
                throw new InvalidInputException("internal_emails", "not-an-email-address", address);
            }
            emails.add(email);
        }
        return emails;
    }
}
