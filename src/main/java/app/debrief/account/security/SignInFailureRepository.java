package app.debrief.account.security;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SignInFailureRepository extends JpaRepository<SignInFailure, Long> {

    /** When the pair failed, the latest first. */
    @Query("""
            select f.failedAt from SignInFailure f
            where f.accountDigest = :accountDigest and f.address = :address
            order by f.failedAt desc
            """)
    List<Instant> findLatest(String accountDigest, String address, Limit limit);

    @Modifying
    @Query("delete from SignInFailure f where f.accountDigest = :accountDigest and f.address = :address")
    void deletePair(String accountDigest, String address);

    @Modifying
    @Query("delete from SignInFailure f where f.failedAt < :before")
    void deleteOlder(Instant before);
}
