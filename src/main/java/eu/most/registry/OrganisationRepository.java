package eu.most.registry;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OrganisationRepository extends JpaRepository<Organisation, UUID> {

    /** Those with this name, blind to accents and case. */
    List<Organisation> findByName(String name);
}
