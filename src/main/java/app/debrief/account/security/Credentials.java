package app.debrief.account.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What must be known of a member to let them in. */
interface Credentials {

    long getMemberId();

    String getPasswordHash();

    @Nullable
    Instant getDisabledAt();
}
