package eu.most.accreditation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StandardEditionRepository extends JpaRepository<StandardEdition, UUID> {

    List<StandardEdition> findByStandardKeyOrderByFromDay(String standardKey);

    List<StandardEdition> findAllByOrderByStandardKeyAscFromDayAsc();
}
