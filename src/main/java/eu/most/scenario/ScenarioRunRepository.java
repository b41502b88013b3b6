package eu.most.scenario;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Whoever appends to a run locks its row first: decisions come one after the other. */
interface ScenarioRunRepository extends Repository<ScenarioRun, UUID> {

    ScenarioRun save(ScenarioRun run);

    Optional<ScenarioRun> findByIdAndPersonId(UUID id, UUID personId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ScenarioRun r where r.id = :id and r.personId = :person")
    Optional<ScenarioRun> lock(UUID id, UUID person);

    @Query(
            """
            select new eu.most.scenario.RunWithEnding(r, e, s) from ScenarioRun r
            left join ScenarioEnding e on e.runId = r.id
            left join ScenarioResult s on s.runId = r.id
            where r.enrolmentId = :enrolment and r.stepKey = :step
            order by r.number
            """)
    List<RunWithEnding> made(UUID enrolment, String step);

    /** Those of a person in a module that have ended, in whichever run and version. */
    @Query(
            """
            select new eu.most.scenario.RunWithEnding(r, e, s) from ScenarioRun r
            join ScenarioEnding e on e.runId = r.id
            left join ScenarioResult s on s.runId = r.id
            where r.personId = :person and r.moduleKey = :module
            order by e.endedAt desc
            """)
    List<RunWithEnding> ended(UUID person, String module, Limit limit);
}
