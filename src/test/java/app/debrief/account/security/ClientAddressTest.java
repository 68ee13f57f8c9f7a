package app.debrief.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7,                203.0.113.7",
        "' 203.0.113.7 ',            203.0.113.7",
        "203.0.113.7:50123,          203.0.113.7",
        "::ffff:203.0.113.7,         203.0.113.7",
        "2001:db8:1:2:3:4:5:6,       2001:db8:1:2:0:0:0:0",
        "[2001:db8:1:2::9]:443,      2001:db8:1:2:0:0:0:0",
        "2001:DB8:1:2:ffff::1%eth0,  2001:db8:1:2:0:0:0:0",
        "2001:db8:1:3::9,            2001:db8:1:3:0:0:0:0",
        "::1,                        0:0:0:0:0:0:0:0",
        "999.0.0.1,                  unknown",
        "1.2.3,                      unknown",
        "localhost,                  unknown",
        "example.com,                unknown",
        "':::::',                    unknown",
        "'<script>',                 unknown",
        "'',                         unknown",
    })
    void anAddressHasOneSpellingAndJunkHasNone(String text, String address) {
        assertThat(ClientAddress.of(text)).isEqualTo(address);
    }
}
