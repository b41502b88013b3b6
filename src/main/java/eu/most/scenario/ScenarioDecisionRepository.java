package eu.most.scenario;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScenarioDecisionRepository extends Repository<ScenarioDecision, ScenarioDecision.Key> {

    ScenarioDecision save(ScenarioDecision decision);

    @Query("select d from ScenarioDecision d where d.key.runId = :run order by d.key.sequence")
    List<ScenarioDecision> ofRun(UUID run);
}
