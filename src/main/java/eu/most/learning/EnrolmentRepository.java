package eu.most.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EnrolmentRepository extends Repository<Enrolment, UUID> {

    Enrolment save(Enrolment enrolment);

    Optional<Enrolment> findById(UUID id);

    Optional<Enrolment> findFirstByPersonIdAndModuleKeyAndGivenUpAtIsNullOrderByRunDesc(
            UUID personId, String moduleKey);

    List<Enrolment> findByPersonIdAndModuleKey(UUID personId, String moduleKey);

    Optional<Enrolment> findFirstByPersonIdAndModuleKeyOrderByRunDesc(
            UUID personId, String moduleKey);

    List<Enrolment> findByPersonIdAndGivenUpAtIsNullOrderByLastSeenAtDesc(
            UUID personId, Limit limit);

    long countByPersonIdAndGivenUpAtIsNull(UUID personId);

    /** Notes that the person was here, unless that was noted after {@code noted} already. */
    @Modifying
    @Query(
            """
            update Enrolment e set e.lastSeenAt = :now
            where e.id = :id and e.lastSeenAt < :noted
            """)
    int seen(UUID id, Instant now, Instant noted);
}
