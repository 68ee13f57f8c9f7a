package app.debrief.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.account.AccountFixtures;
import app.debrief.account.Member;
import app.debrief.account.MemberService;
import app.debrief.account.Role;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Sign-in as the network sees it, with this machine as the only trusted proxy. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "debrief.trusted-proxies=127.0.0.1")
@Import(AccountFixtures.class)
class SignInIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final String WRONG = "wrong wrong wrong";

    @LocalServerPort
    int port;

    @Autowired
    AccountFixtures fixtures;

    @Autowired
    MemberService members;

    final CookieManager cookies = new CookieManager();
    final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    Member elena;

    @BeforeEach
    void aMember() {
        elena = fixtures.member(Role.VIEWER, fixtures.organization());
    }

    @Test
    void signingInGivesANewSessionAndLeadsToTheApplication() throws Exception {
        var token = token();
        var before = session();

        var answer = signIn(elena.email(), AccountFixtures.PASSWORD, token, "203.0.113.1");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/").doesNotContain("login");
        assertThat(session()).isNotEqualTo(before);
        assertThat(get("/change-password").statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressThatLeadsNowhereIsAnsweredByAPageNotByTheSignIn() throws Exception {
        signIn(elena.email(), AccountFixtures.PASSWORD, token(), "203.0.113.1");

        assertThat(get("/nowhere").statusCode()).isEqualTo(200);
        assertThat(get("/nowhere/at/all").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyLearnsWhetherAnAccountExistsOrIsDisabled() throws Exception {
        var disabled = fixtures.member(Role.VIEWER, fixtures.organization());
        fixtures.bySystem(() -> {
            members.disable(disabled.id());
            return disabled;
        });

        assertThat(List.of(
                        outcome(elena.email(), WRONG),
                        outcome("nobody@debrief.example", WRONG),
                        outcome(disabled.email(), AccountFixtures.PASSWORD),
                        outcome(elena.email(), "x".repeat(200)),
                        outcome("", "")))
                .containsOnly("/login?error");
    }

    @Test
    void afterFiveFailuresThisPairWaitsAndNobodyElse() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(outcome(elena.email(), WRONG)).isEqualTo("/login?error");
        }

        assertThat(outcome(elena.email(), AccountFixtures.PASSWORD)).isEqualTo("/login?wait=15");
        var elsewhere = signIn(elena.email(), AccountFixtures.PASSWORD, token(), "198.51.100.4");
        assertThat(location(elsewhere)).endsWith("/").doesNotContain("login");
    }

    @Test
    void anotherSpellingOfAnAddressIsAnotherAccount() throws Exception {
        var accented = elena.email().replaceFirst("[aeiou]", "é");
        assertThat(outcome(accented, AccountFixtures.PASSWORD)).isEqualTo("/login?error");
        assertThat(outcome("\u00ad" + elena.email(), AccountFixtures.PASSWORD)).isEqualTo("/login?error");
        assertThat(location(signIn(
                        elena.email().toUpperCase(Locale.ROOT), AccountFixtures.PASSWORD, token(), "203.0.113.9")))
                .endsWith("/");
    }

    @Test
    void onlyTheRightmostUntrustedHopIsBelieved() throws Exception {
        for (int i = 0; i < 5; i++) {
            var claimed = "192.0.2." + i + ", junk, 203.0.113.1";
            assertThat(location(signIn(elena.email(), WRONG, token(), claimed))).endsWith("/login?error");
        }

        assertThat(outcome(elena.email(), AccountFixtures.PASSWORD)).isEqualTo("/login?wait=15");
    }

    @Test
    void aSignInThatSomeoneElsesPageSendsIsRefused() throws Exception {
        token();

        var answer = signIn(elena.email(), AccountFixtures.PASSWORD, "forged", "203.0.113.1");

        assertThat(location(answer)).endsWith("/login?again");
        assertThat(get("/change-password").statusCode()).isEqualTo(302);
    }

    @Test
    void aLinkCannotSignAnyoneOut() throws Exception {
        signIn(elena.email(), AccountFixtures.PASSWORD, token(), "203.0.113.1");

        get("/logout");
        post("/logout", "");

        assertThat(get("/change-password").statusCode()).isEqualTo(200);
    }

    @Test
    void pagesTellTheBrowserWhatToRefuse() throws Exception {
        var headers = get("/login").headers();

        assertThat(headers.allValues("Content-Security-Policy")).singleElement().satisfies(policy -> assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "'nonce-")
                .doesNotContain("script-src 'self'", "http:", "*"));
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(headers.allValues("Set-Cookie")).singleElement().satisfies(cookie -> assertThat(cookie)
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure"));
    }

    @Test
    void behindHttpsTheCookieIsSecureAndHttpsIsKept() throws Exception {
        var answer = client.send(
                request("/login").header("X-Forwarded-Proto", "https").build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(answer.headers().allValues("Set-Cookie")).singleElement().satisfies(cookie -> assertThat(cookie)
                .contains("Secure"));
    }

    @Test
    void noncesAreNeverTheSame() throws Exception {
        assertThat(get("/login").headers().firstValue("Content-Security-Policy"))
                .isNotEqualTo(get("/login").headers().firstValue("Content-Security-Policy"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator", "/actuator/env", "/actuator/info", "/actuator/metrics", "/", "/change-password"})
    void strangersSeeNothingBut(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/actuator/health", "/styles/app.css", "/components/presence.js"})
    void strangersSee(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    private String outcome(String email, String password) throws Exception {
        var location = location(signIn(email, password, token(), "203.0.113.1"));
        return location.substring(location.indexOf("/login"));
    }

    private HttpResponse<String> signIn(String email, String password, String token, String forwardedFor)
            throws Exception {
        var body = "username=%s&password=%s&_csrf=%s".formatted(encoded(email), encoded(password), encoded(token));
        return client.send(
                request("/login")
                        .header("X-Forwarded-For", forwardedFor)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private void post(String path, String body) throws IOException, InterruptedException {
        client.send(
                request(path).POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String token() throws Exception {
        var matcher = TOKEN.matcher(get("/login").body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
