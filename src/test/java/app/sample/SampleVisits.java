package app.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Makes visits. */
public final class SampleVisits {

    private SampleVisits() {}

    private static <T> T any(Random random, T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    /** A visit with values of every kind, some of them absent. */
    public static Visit any(long id, Instant at, Random random) {
        var visit = new Visit(id, at, any(random, Way.values()));
        visit.visitor = random.nextInt(4) == 0
                ? null
                : List.of("Ana Sousa", "Owen Pratt", "Lena Vogt").get(random.nextInt(3));
        visit.remark =
                "Table for %d on Friday at 19:00, confirmed by name and number, needs a high chair and asks whether the terrace is open; told that the heaters run from 17:00."
                        .formatted(random.nextInt(9) + 1)
                        .substring(0, 20 + random.nextInt(120));
        visit.grade = random.nextInt(8) == 0 ? null : any(random, Grade.values());
        visit.stars = random.nextInt(3) == 0 ? null : Integer.valueOf(1 + random.nextInt(5));
        visit.member = random.nextInt(5) == 0 ? null : Boolean.valueOf(random.nextBoolean());
        visit.test = random.nextInt(10) == 0;
        visit.price = BigDecimal.valueOf(random.nextInt(400_000), 2);
        visit.share = BigDecimal.valueOf(random.nextInt(10_001), 4);
        visit.steps = random.nextInt(20_000);
        visit.gate = List.of("north", "south", "east, upper").get(random.nextInt(3));
        visit.tags = new TreeSet<>(random.nextBoolean() ? Set.of("late") : Set.of("early", "group"));
        return visit;
    }
}
