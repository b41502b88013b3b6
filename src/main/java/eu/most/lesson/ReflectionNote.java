package eu.most.lesson;

import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person wrote for themselves. Nobody else reads it, and it is evidence of nothing. */
@Entity
class ReflectionNote {

    @EmbeddedId private Key key;
    @Version private Long version;
    private String text;
    private long sequence;
    private Instant writtenAt;

    ReflectionNote(Key key, Note note, Instant at) {
        this.key = key;
        text = note.text();
        sequence = note.sequence();
        writtenAt = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected ReflectionNote() {}

    /** Keeps a newer text; what is there already stays if it is as new or newer. */
    void rewrite(Note note, Instant at) {
        if (note.sequence() > sequence) {
            text = note.text();
            sequence = note.sequence();
            writtenAt = at;
        }
    }

    /** The same note, of another record of that person. */
    ReflectionNote under(UUID person) {
        Key moved = new Key(person, key.moduleKey(), key.reflectionKey());
        return new ReflectionNote(moved, note(), writtenAt);
    }

    /** Takes in another note on the same; where both are too long together, the newer one stays. */
    void takeIn(ReflectionNote other) {
        String both =
                Stream.of(text, other.text)
                        .filter(one -> !one.isBlank())
                        .distinct()
                        .collect(Collectors.joining("\n\n"));
        boolean isOlder = writtenAt.isBefore(other.writtenAt);
        String newer = isOlder ? other.text : text;
        text = both.length() <= Note.LONGEST ? both : newer;
        sequence = Math.max(sequence, other.sequence) + 1;
        writtenAt = isOlder ? other.writtenAt : writtenAt;
    }

    Key key() {
        return key;
    }

    ReflectionKey reflection() {
        return new ReflectionKey(key.reflectionKey());
    }

    Note note() {
        return new Note(text, sequence);
    }

    /** A person has one note per reflection, in whichever version of the module they meet it. */
    @Embeddable
    record Key(
            @Column(name = "person_id") UUID personId,
            @Column(name = "module_key") String moduleKey,
            @Column(name = "reflection_key") String reflectionKey) {

        static Key of(PersonId person, TrainingModuleKey module, ReflectionKey reflection) {
            return new Key(person.value(), module.value(), reflection.value());
        }
    }
}
