package app.debrief.employee;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EmployeeRepository extends JpaRepository<Employee, Long> {

    Optional<Employee> findByIdn(String idn);

    Optional<Employee> findByUnassignedOf(long organizationId);

    List<Employee> findAllByOrderByNameAscIdAsc();

    List<Employee> findByOrganizationIdInOrderByNameAscIdAsc(Collection<Long> organizations);

    /** What a cached profile must agree with. */
    @Query("""
            select new app.debrief.employee.ProfileState(e.id, e.version, o.version)
            from Employee e join Organization o on o.id = e.organizationId
            where e.id = :id
            """)
    Optional<ProfileState> findState(long id);

    /** As {@link #findState(long)}, by IDN. */
    @Query("""
            select new app.debrief.employee.ProfileState(e.id, e.version, o.version)
            from Employee e join Organization o on o.id = e.organizationId
            where e.idn = :idn
            """)
    Optional<ProfileState> findState(String idn);
}
