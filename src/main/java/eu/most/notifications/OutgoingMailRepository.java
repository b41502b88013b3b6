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

    /**
     * Whether a newer mail to the same reader is about the same thing: leads to the same place
     * below a list, such as one certificate.
     */
    @Query(
            value =
                    """
                    SELECT EXISTS (
                      SELECT 1 FROM notice n
                      JOIN notice newer ON newer.recipient = n.recipient AND newer.path = n.path
                        AND (newer.sent_at, newer.id) > (n.sent_at, n.id)
                      JOIN outgoing_mail m ON m.notice = newer.id
                      WHERE n.id = :notice AND n.path LIKE '/%/%')
                    """,
            nativeQuery = true)
    long overtaking(UUID notice);

    default boolean isOvertaken(UUID notice) {
        return overtaking(notice) > 0;
    }
}
