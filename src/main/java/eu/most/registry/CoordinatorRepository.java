package eu.most.registry;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CoordinatorRepository extends JpaRepository<Coordinator, UUID> {
    List<Coordinator> findByPerson(UUID person);

    List<Coordinator> findByOrganisation(UUID organisation);

    long deleteByPersonAndOrganisation(UUID person, UUID organisation);
}
