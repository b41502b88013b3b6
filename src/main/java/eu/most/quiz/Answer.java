package eu.most.quiz;

import eu.most.items.ItemKey;
import eu.most.items.Response;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * What a person answered to one question at one moment. Each change of mind is a row of its own;
 * the one with the highest sequence counts.
 */
@Entity
@Immutable
class Answer {

    @EmbeddedId private Key key;
    @Version private Long version;

    @Convert(converter = ResponseColumn.class)
    private Response response;

    private Instant answeredAt;

    Answer(Key key, Response response, Instant at) {
        this.key = key;
        this.response = response;
        answeredAt = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected Answer() {}

    ItemKey item() {
        return new ItemKey(key.itemKey());
    }

    long sequence() {
        return key.sequence();
    }

    Response response() {
        return response;
    }

    /**
     * Makes an answer that is sent twice one answer.
     *
     * @param sequence counts the answers to this question, 1 for the first
     */
    @Embeddable
    record Key(
            @Column(name = "attempt_id") UUID attemptId,
            @Column(name = "item_key") String itemKey,
            @Column(name = "sequence") long sequence) {

        static Key of(AttemptId attempt, ItemKey item, long sequence) {
            return new Key(attempt.value(), item.value(), sequence);
        }
    }
}
