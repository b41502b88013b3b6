package eu.most.quiz;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SubmissionRepository extends Repository<Submission, UUID> {

    Submission save(Submission submission);

    Optional<Submission> findById(UUID attemptId);
}
