package app.debrief.account.security;

import app.debrief.account.MemberService;
import app.debrief.account.NewMember;
import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import app.debrief.common.InvalidInputException;
import app.debrief.common.settings.DebriefSettings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets whoever can read the log make the first administrator. As long as there is no member, each start writes a new
 * token into the log and makes the one before worthless; the database keeps only a digest.
 */
@Service
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final Actor SETUP = Actor.system("setup");
    private static final int TOKEN_BYTES = 18;

    private final BootstrapTokenRepository tokens;
    private final CredentialsRepository credentials;
    private final MemberService members;
    private final CurrentActor actors;
    private final DebriefSettings settings;
    private final Clock clock;

    FirstAdministrator(
            BootstrapTokenRepository tokens,
            CredentialsRepository credentials,
            MemberService members,
            CurrentActor actors,
            DebriefSettings settings,
            Clock clock) {
        this.tokens = tokens;
        this.credentials = credentials;
        this.members = members;
        this.actors = actors;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether a token waits to be used. */
    @Transactional(readOnly = true)
    public boolean missing() {
        return tokens.existsById(BootstrapToken.ONLY) && credentials.count() == 0;
    }

    /** Where nobody can sign in yet and no demo logins are wanted, writes a token into the log. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void offer() {
        if (settings.demo() || credentials.count() > 0) {
            tokens.deleteAll();
            return;
        }
        LOG.warn("No member yet: open /setup and make the first administrator with the token {}", renew());
    }

    /** Replaces the token. */
    String renew() {
        var bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        var token = Base64.getUrlEncoder().encodeToString(bytes);
        tokens.save(new BootstrapToken(Digest.of(token), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        return token;
    }

    /**
     * Makes the first administrator and ends the token.
     *
     * @throws InvalidInputException if the token is not the one, or the member cannot be accepted
     */
    @Transactional
    public void create(String token, NewMember member) {
        var digest = Digest.of(token.strip()).getBytes(StandardCharsets.US_ASCII);
        var offered = tokens.lock()
                .filter(kept -> MessageDigest.isEqual(digest, kept.digest().getBytes(StandardCharsets.US_ASCII)))
                .orElseThrow(() -> new InvalidInputException("token", "wrong"));
        if (credentials.count() > 0) {
            throw new InvalidInputException("token", "wrong");
        }
        actors.actingAs(SETUP, () -> members.createAdministrator(member));
        tokens.delete(offered);
    }
}
