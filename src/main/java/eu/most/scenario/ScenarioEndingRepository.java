package eu.most.scenario;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ScenarioEndingRepository extends Repository<ScenarioEnding, UUID> {

    ScenarioEnding save(ScenarioEnding ending);

    Optional<ScenarioEnding> findById(UUID run);
}
