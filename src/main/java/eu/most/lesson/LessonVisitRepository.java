package eu.most.lesson;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface LessonVisitRepository extends Repository<LessonVisit, UUID> {

    LessonVisit save(LessonVisit visit);

    List<LessonVisit> findByEnrolmentIdAndStepKeyOrderByBegunAtDesc(
            UUID enrolmentId, String stepKey, Limit limit);
}
