package app.debrief.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface MembershipRepository extends JpaRepository<Membership, Long> {

    List<Membership> findByMemberIdOrderByOrganizationId(long memberId);

    Optional<Membership> findByMemberIdAndOrganizationId(long memberId, long organizationId);

    Optional<Membership> findByOrganizationIdAndRole(long organizationId, Role role);
}
