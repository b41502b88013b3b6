package eu.most.scenario;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ScenarioResultRepository extends Repository<ScenarioResult, ScenarioResult.Key> {

    ScenarioResult save(ScenarioResult result);

    Optional<ScenarioResult> findById(ScenarioResult.Key key);
}
