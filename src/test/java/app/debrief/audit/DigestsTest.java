package app.debrief.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.common.Actor;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The expected digests were computed outside this program, from the description of the canonical form alone. */
class DigestsTest {

    static final byte[] SALT = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");

    @Test
    void aValueIsDigestedWithItsSalt() {
        assertThat(Digests.ofValue(SALT, "Zoë"))
                .asHexString()
                .isEqualToIgnoringCase("f44e7e93ce7a1c83bc6436e59e47dd578c9db00867095b3212e22db00e4be45b");
        assertThat(Digests.ofValue(SALT, null)).isNull();
        assertThat(Digests.ofValue(SALT, "")).isNotNull();
    }

    @Test
    void aRowsHashFollowsFromTheCanonicalForm() {
        var mia = new Actor(7L, "Mia", null, Map.of(), null, Locale.ENGLISH);
        var what = new Act(
                new AuditSubject(null, "member", "42"),
                AuditAction.CHANGED,
                mia,
                Instant.parse("2026-03-01T12:00:00.123Z"));
        var row = new AuditEntry(new AuditChain(), 1, what, new FieldChange("name", null, "Zoë"), null, SALT);

        assertThat(row.hash())
                .asHexString()
                .isEqualToIgnoringCase("94342b31d488ea6c2dfc88e49460db195b55a6fa2cf5151ad913ea2f2576c1c6");
        assertThat(row.isIntactAfter(new byte[32])).isTrue();
        assertThat(row.isIntactAfter(row.hash())).isFalse();
    }
}
