package eu.most.notifications;

import eu.most.kernel.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One notice for one person. */
@Entity
@Table(name = "notice")
class SentNotice {

    @Id private UUID id;

    @Version private @Nullable Long version;

    private UUID recipient;

    @Column(name = "message_key")
    private String key;

    @Convert(converter = ArgumentsConverter.class)
    private Map<String, String> arguments;

    private String path;
    private Instant sentAt;
    private @Nullable Instant readAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SentNotice() {}

    SentNotice(NoticeId id, PersonId recipient, Notice notice, Instant sentAt) {
        this.id = id.value();
        this.recipient = recipient.value();
        this.key = notice.key();
        this.arguments = notice.arguments();
        this.path = notice.path();
        this.sentAt = sentAt;
    }

    NoticeId id() {
        return new NoticeId(id);
    }

    PersonId recipient() {
        return new PersonId(recipient);
    }

    Notice notice() {
        return new Notice(key, arguments, path);
    }

    /** Notes the first time it was opened. */
    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    InboxMessage asMessage() {
        return new InboxMessage(id(), notice(), sentAt, readAt != null);
    }
}
