package eu.most.learning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CompletionRepository extends Repository<Completion, UUID> {

    Completion save(Completion completion);

    List<Completion> findByIdIn(Collection<UUID> ids);

    Optional<Completion> findFirstByPersonIdAndModuleKeyOrderByCompletedAtDesc(
            UUID personId, String moduleKey);

    List<Completion> findByEnrolmentIdIn(Collection<UUID> enrolmentIds);
}
