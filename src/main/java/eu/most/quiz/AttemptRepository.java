package eu.most.quiz;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Whoever appends to an attempt locks its row first: answers share the lock, the submission has it
 * alone. So no answer slips in while the score is counted.
 */
interface AttemptRepository extends Repository<Attempt, UUID> {

    Attempt save(Attempt attempt);

    Optional<Attempt> findByIdAndPersonId(UUID id, UUID personId);

    @Query(
            """
            select new eu.most.quiz.AttemptWithSubmission(a, s) from Attempt a
            left join Submission s on s.attemptId = a.id
            where a.enrolmentId = :enrolment and a.stepKey = :step
            order by a.number
            """)
    List<AttemptWithSubmission> made(UUID enrolment, String step);

    /** All of a person in a module, in whichever run and version, the latest first. */
    @Query(
            """
            select a from Attempt a
            where a.personId = :person and a.moduleKey = :module
            order by a.startedAt desc
            """)
    List<Attempt> ofPerson(UUID person, String module, Limit limit);

    @Query(
            """
            select new eu.most.quiz.AttemptWithSubmission(a, s) from Attempt a
            join Submission s on s.attemptId = a.id
            where a.personId = :person and a.moduleKey = :module
            order by s.submittedAt desc
            """)
    List<AttemptWithSubmission> handedIn(UUID person, String module, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select a from Attempt a where a.id = :id and a.personId = :person")
    Optional<Attempt> lockForAnswer(UUID id, UUID person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attempt a where a.id = :id and a.personId = :person")
    Optional<Attempt> lockForSubmission(UUID id, UUID person);
}
