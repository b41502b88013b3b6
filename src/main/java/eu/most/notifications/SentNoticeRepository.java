package eu.most.notifications;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SentNoticeRepository extends JpaRepository<SentNotice, UUID> {

    Page<SentNotice> findByRecipientOrderBySentAtDescIdDesc(UUID recipient, Pageable page);

    Optional<SentNotice> findByIdAndRecipient(UUID id, UUID recipient);

    long countByRecipientAndReadAtIsNull(UUID recipient);

    boolean existsByRecipientAndKeyAndPathAndReadAtIsNull(UUID recipient, String key, String path);

    @Modifying(flushAutomatically = true)
    @Query(
            """
            update SentNotice n set n.recipient = :into, n.version = n.version + 1
            where n.recipient = :from
            """)
    void move(UUID from, UUID into);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from SentNotice n where n.recipient = :recipient")
    void forget(UUID recipient);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            """
            update SentNotice n set n.readAt = :at, n.version = n.version + 1
            where n.recipient = :recipient and n.readAt is null
            """)
    void markAllRead(UUID recipient, Instant at);
}
