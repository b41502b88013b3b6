package eu.most.learning;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StepProgressRepository extends Repository<StepProgress, StepProgress.Key> {

    StepProgress save(StepProgress progress);

    @Query("select p from StepProgress p where p.key.enrolmentId in :enrolments")
    List<StepProgress> ofEnrolments(Collection<UUID> enrolments);
}
