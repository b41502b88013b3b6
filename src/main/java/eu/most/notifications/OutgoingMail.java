package eu.most.notifications;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One notice on its way by e-mail. Due while {@code nextAttemptAt} is set. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail {

    private static final int MOST_ATTEMPTS = 12;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    @Id private UUID notice;

    @Version private @Nullable Long version;

    private int attempts;
    private @Nullable Instant nextAttemptAt;
    private @Nullable Instant sentAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected OutgoingMail() {}

    OutgoingMail(NoticeId notice, Instant at) {
        this.notice = notice.value();
        this.nextAttemptAt = at;
    }

    UUID notice() {
        return notice;
    }

    /**
     * Takes the mail for one attempt. If nobody reports back, because the node died, another
     * attempt is due after five minutes: rather two mails than none.
     */
    void begin(Instant at) {
        attempts++;
        nextAttemptAt = at.plus(LEASE);
    }

    void sent(Instant at) {
        sentAt = at;
        nextAttemptAt = null;
    }

    /** Plans the next attempt after 1, 2, 4 … minutes, at most 6 hours; none after the twelfth. */
    void failed(Instant at) {
        Duration wait = Duration.ofMinutes(1L << Math.min(attempts - 1, 10));
        nextAttemptAt =
                attempts >= MOST_ATTEMPTS
                        ? null
                        : at.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    /** Ends the attempts: this mail can never be sent. */
    void giveUp() {
        nextAttemptAt = null;
    }

    /** Whether it was tried before, and not sent. */
    boolean hadToWait() {
        return attempts > 0;
    }

    boolean isGivenUp() {
        return nextAttemptAt == null && sentAt == null;
    }
}
