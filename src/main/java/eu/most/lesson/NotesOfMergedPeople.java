package eu.most.lesson;

import eu.most.people.PeopleMerged;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves private notes when two records of one person are merged. Runs in the transaction that
 * merges.
 */
@Component
class NotesOfMergedPeople {

    private final ReflectionNoteRepository notes;

    NotesOfMergedPeople(ReflectionNoteRepository notes) {
        this.notes = notes;
    }

    @EventListener
    void on(PeopleMerged merged) {
        UUID from = merged.from().value();
        UUID into = merged.into().value();
        notes.ofPerson(from).stream().map(note -> note.under(into)).forEach(this::bring);
        notes.forget(from);
    }

    private void bring(ReflectionNote note) {
        notes.findById(note.key())
                .ifPresentOrElse(there -> there.takeIn(note), () -> notes.save(note));
    }
}
