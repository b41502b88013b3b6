package eu.most.lesson;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.PersonId;
import eu.most.kernel.RetryOnConflict;
import eu.most.learning.ProgressTracking;
import eu.most.lesson.LessonBlock.Reflection;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The private notes of the current actor. There is no way to anybody else's. */
@Service
public class Reflections {

    private final CurrentActor currentActor;
    private final ProgressTracking tracking;
    private final ReflectionNoteRepository notes;
    private final RetryOnConflict retry;
    private final Clock clock;

    Reflections(
            CurrentActor currentActor,
            ProgressTracking tracking,
            ReflectionNoteRepository notes,
            RetryOnConflict retry,
            Clock clock) {
        this.currentActor = currentActor;
        this.tracking = tracking;
        this.notes = notes;
        this.retry = retry;
        this.clock = clock;
    }

    /** What the person wrote in a module. */
    public Map<ReflectionKey, Note> notes(TrainingModuleKey module) {
        return notes.written(me().value(), module.value()).stream()
                .collect(Collectors.toMap(ReflectionNote::reflection, ReflectionNote::note));
    }

    /**
     * Keeps a note; committed when this returns. Empty if the person is not enrolled or the module
     * has no such reflection.
     */
    public Optional<NoteOutcome> keep(
            TrainingModuleKey module, ReflectionKey reflection, Note note) {
        PersonId person = me();
        return retry.inTransaction(() ->
                tracking.progress(person, module)
                        .filter(progress -> asks(progress.module(), reflection))
                        .map(progress ->
                                keep(ReflectionNote.Key.of(person, module, reflection), note)));
    }

    private NoteOutcome keep(ReflectionNote.Key key, Note note) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ReflectionNote kept =
                notes.findById(key).orElseGet(() -> notes.save(new ReflectionNote(key, note, now)));
        kept.rewrite(note, now);
        return kept.note().equals(note)
                ? new NoteOutcome.Saved(note.sequence())
                : new NoteOutcome.Overtaken(kept.note());
    }

    private static boolean asks(ModuleVersion module, ReflectionKey reflection) {
        return module.texts().values().stream()
                .flatMap(texts -> texts.activities().values().stream())
                .filter(Lesson.class::isInstance)
                .flatMap(lesson -> ((Lesson) lesson).blocks().stream())
                .anyMatch(block ->
                        block instanceof Reflection asked && asked.key().equals(reflection));
    }

    private PersonId me() {
        return currentActor.require(Role.TRAINEE).person();
    }
}
