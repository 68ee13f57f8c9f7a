package app.debrief.demo.data;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/** Customers by number: the same number is the same person, who may come back. */
final class People {

    private static final TypeReference<File> FILE = new TypeReference<>() {};
    private static final double FROM_ABROAD = 0.07;

    private final File file = DemoFile.read("people", FILE);

    /** One of the customers of an employee. */
    Person customer(Desk desk, int number) {
        var dice = Dice.of("customer", desk.employee().idn(), number);
        var traffic = desk.traffic();
        var patterns = traffic.numbers();
        // The lowest numbers of each range are the businesses' own.
        var phone = Phone.of(patterns.get(number % patterns.size()), 20 + number / patterns.size() % 80);
        var name = name(traffic.names(), dice);
        return new Person(
                name.full(),
                name.first(),
                phone,
                name.mail() + "@" + dice.pick(file.mailHosts()),
                "cust-" + dice.between(100_000, 999_999));
    }

    /** The name of someone who is only spoken of. */
    String anyName(Desk desk, Dice dice) {
        return name(desk.traffic().names(), dice).full();
    }

    private Name name(String pool, Dice dice) {
        if (dice.chance(FROM_ABROAD)) {
            return dice.pick(file.abroad());
        }
        var names = file.pools().get(pool);
        if (names == null) {
            throw new IllegalArgumentException("No such pool of names: " + pool);
        }
        var first = dice.pick(names.first());
        var last = dice.pick(names.last());
        return new Name(first + " " + last, first, mail(first) + "." + mail(last));
    }

    private static String mail(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replace("ß", "ss")
                .replace("ı", "i")
                .replaceAll("[^A-Za-z-]", "")
                .toLowerCase(Locale.ROOT);
    }

    private record File(List<String> mailHosts, Map<String, Pool> pools, List<Name> abroad) {}

    private record Pool(List<String> first, List<String> last) {}

    private record Name(String full, String first, String mail) {}
}
