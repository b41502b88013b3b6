package eu.most.quiz;

import eu.most.items.ItemKey;
import eu.most.items.OptionKey;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * What a person chose for one question at one moment. Each change of mind is a row of its own; the
 * one with the highest sequence counts.
 */
@Entity
@Immutable
class Answer {

    @EmbeddedId private Key key;
    @Version private Long version;
    private String chosen;
    private Instant answeredAt;

    Answer(Key key, Set<OptionKey> chosen, Instant at) {
        this.key = key;
        this.chosen = Chosen.text(new TreeSet<>(chosen));
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

    Set<OptionKey> chosen() {
        return new LinkedHashSet<>(Chosen.parse(chosen));
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
