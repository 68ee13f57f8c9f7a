package app.debrief.account.security;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface BootstrapTokenRepository extends JpaRepository<BootstrapToken, Long> {

    /** The token, held until the transaction ends, so that it works once only. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from BootstrapToken t")
    Optional<BootstrapToken> lock();
}
