package eu.most.learning;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface LessonReadingRepository extends Repository<LessonReading, LessonReading.Key> {

    LessonReading save(LessonReading reading);

    Optional<LessonReading> findById(LessonReading.Key key);
}
