package eu.most.lesson;

import eu.most.access.AsSystem;
import eu.most.people.PersonErased;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Deletes what a person wrote for themselves once the registry has erased them. Attempts and
 * completions, which name nobody, stay: certificates and accreditations rest on them.
 */
@Component
@AsSystem("erasure")
class NotesOfErasedPeople {

    private final ReflectionNoteRepository notes;

    NotesOfErasedPeople(ReflectionNoteRepository notes) {
        this.notes = notes;
    }

    @ApplicationModuleListener
    void on(PersonErased event) {
        notes.forget(event.person().value());
    }
}
