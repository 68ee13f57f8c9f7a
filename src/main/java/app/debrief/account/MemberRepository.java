package app.debrief.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MemberRepository extends JpaRepository<Member, Long> {

    /** By the address in lower case. */
    Optional<Member> findByEmail(String email);

    /** Those who may do everything and are not disabled, locked so that two of them cannot remove each other at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Member m where m.administrator and m.disabledAt is null")
    List<Member> lockActiveAdministrators();
}
