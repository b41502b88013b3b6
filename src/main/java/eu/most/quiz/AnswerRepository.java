package eu.most.quiz;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnswerRepository extends Repository<Answer, Answer.Key> {

    Answer save(Answer answer);

    Optional<Answer> findById(Answer.Key key);

    @Query(
            """
            select a from Answer a
            where a.key.attemptId = :attempt and a.key.itemKey = :item
            order by a.key.sequence desc limit 1
            """)
    Optional<Answer> latest(UUID attempt, String item);

    /** For each question the answer that counts. */
    @Query(
            """
            select a from Answer a
            where a.key.attemptId = :attempt and a.key.sequence =
                (select max(b.key.sequence) from Answer b
                 where b.key.attemptId = a.key.attemptId and b.key.itemKey = a.key.itemKey)
            """)
    List<Answer> counting(UUID attempt);
}
