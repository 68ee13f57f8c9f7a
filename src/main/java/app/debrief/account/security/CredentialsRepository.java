package app.debrief.account.security;

import app.debrief.account.Member;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CredentialsRepository extends Repository<Member, Long> {

    @Query("""
            select m.id as memberId, m.passwordHash as passwordHash, m.disabledAt as disabledAt
            from Member m where m.email = :email
            """)
    Optional<Credentials> find(String email);

    /** Since when the sign-in of each of these members is valid; those who are disabled or gone are left out. */
    @Query("""
            select m.id as memberId, m.passwordSetAt as since
            from Member m where m.id in :memberIds and m.disabledAt is null
            """)
    List<Validity> findValid(Collection<Long> memberIds);

    /** Whether the member must change the password before anything else. */
    @Query("select count(m) > 0 from Member m where m.id = :memberId and m.passwordTemporary")
    boolean mustChangePassword(long memberId);

    /** How many members there are, disabled ones included. */
    long count();

    /** A sign-in that began before is no longer valid. */
    interface Validity {

        long getMemberId();

        Instant getSince();
    }
}
