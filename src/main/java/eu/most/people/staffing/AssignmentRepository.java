package eu.most.people.staffing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AssignmentRepository extends JpaRepository<Assignment, UUID> {
    List<Assignment> findByServiceOrderByFromDay(UUID service);

    List<Assignment> findByServiceAndPerson(UUID service, UUID person);

    List<Assignment> findByPerson(UUID person);

    List<Assignment> findByPersonIn(Collection<UUID> people);
}
