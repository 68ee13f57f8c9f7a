package app.debrief.grid.layout;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import app.sample.SampleTest;
import app.sample.Visits;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SampleTest
@Transactional
class KeptForPersonsTest {

    static final Actor ANA = person(101);
    static final Actor OWEN = person(102);
    static final ListLayout NARROW = new ListLayout(List.of("began_at", "price"), Map.of("price", 140), true);

    @Autowired
    Layouts layouts;

    @Autowired
    SearchKeys keys;

    @Autowired
    CurrentActor actors;

    @Autowired
    JdbcClient database;

    @Test
    void eachPersonHasAnOwnLayoutOfAList() {
        as(ANA, () -> keep(ListLayout.DECLARED.withWidth("began_at", 90)));
        as(ANA, () -> keep(NARROW));

        assertThat(as(ANA, () -> layouts.own(Visits.ALL))).isEqualTo(NARROW);
        assertThat(as(OWEN, () -> layouts.own(Visits.ALL))).isEqualTo(ListLayout.DECLARED);
    }

    @Test
    void theSystemArrangesNothing() {
        as(Actor.system("test"), () -> keep(NARROW));

        assertThat(as(Actor.system("test"), () -> layouts.own(Visits.ALL))).isEqualTo(ListLayout.DECLARED);
    }

    @Test
    void theSameSearchHasTheSameKey() {
        var key = key(ANA, "Ana 555");

        assertThat(key).matches("[A-Za-z0-9_-]{22}").isEqualTo(key(ANA, "Ana 555"));
        assertThat(key).isNotEqualTo(key(ANA, "ana 555")).isNotEqualTo(key(OWEN, "Ana 555"));
        assertThat(as(ANA, () -> keys.textOf(Visits.ALL, key))).contains("Ana 555");
    }

    @Test
    void aKeyTellsNothingToAnyoneElse() {
        var key = key(ANA, "Ana 555");

        assertThat(as(OWEN, () -> keys.textOf(Visits.ALL, key))).isEmpty();
        assertThat(as(ANA, () -> keys.textOf(Visits.ALL, key.toLowerCase(Locale.ROOT))))
                .isEmpty();
        assertThat(as(ANA, () -> keys.textOf(Visits.ALL, "Ana 555"))).isEmpty();
    }

    @Test
    void aKeyThatWasNotUsedFor90DaysIsForgotten() {
        var old = key(ANA, "long ago");
        var recent = key(ANA, "a while ago");
        database.sql("update search_key set used_at = used_at - interval 91 day where search_key = ?")
                .param(old)
                .update();
        database.sql("update search_key set used_at = used_at - interval 89 day where search_key = ?")
                .param(recent)
                .update();

        key(OWEN, "now");

        assertThat(as(ANA, () -> keys.textOf(Visits.ALL, old))).isEmpty();
        assertThat(as(ANA, () -> keys.textOf(Visits.ALL, recent))).contains("a while ago");
    }

    private String key(Actor actor, String text) {
        return as(actor, () -> keys.keyOf(Visits.ALL, text)).orElseThrow();
    }

    private boolean keep(ListLayout layout) {
        layouts.keep(Visits.ALL, layout);
        return true;
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return actors.actingAs(actor, work);
    }

    private static Actor person(long id) {
        return new Actor(id, "Person " + id, null, Map.of(), null, Locale.ENGLISH);
    }
}
