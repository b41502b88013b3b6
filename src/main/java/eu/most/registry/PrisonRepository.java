package eu.most.registry;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PrisonRepository extends JpaRepository<Prison, UUID> {

    /** Those with this name, blind to accents and case. */
    List<Prison> findByName(String name);
}
