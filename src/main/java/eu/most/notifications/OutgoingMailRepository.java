package eu.most.notifications;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OutgoingMailRepository extends JpaRepository<OutgoingMail, UUID> {

    /** One mail that is due and that no other node has in hand. */
    @Query(
            value =
                    """
                    SELECT * FROM outgoing_mail WHERE next_attempt_at <= :now
                    ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED
                    """,
            nativeQuery = true)
    Optional<OutgoingMail> takeDue(Instant now);
}
