package app.debrief.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface OrganizationRepository extends JpaRepository<Organization, Long> {

    Optional<Organization> findByIdn(String idn);

    /** The oldest first, as names need not be unique. */
    Optional<Organization> findFirstByNameOrderById(String name);

    List<Organization> findAllByOrderByNameAscIdAsc();

    List<Organization> findByIdInOrderByNameAscIdAsc(Collection<Long> ids);
}
