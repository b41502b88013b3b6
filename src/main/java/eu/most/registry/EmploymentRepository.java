package eu.most.registry;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EmploymentRepository extends JpaRepository<Employment, UUID> {
    List<Employment> findByPersonOrderByFromDayDesc(UUID person);

    List<Employment> findByPersonAndOrganisation(UUID person, UUID organisation);
}
