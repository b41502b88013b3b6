package eu.most.lesson.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.lesson.Note;
import eu.most.lesson.NoteOutcome;
import eu.most.lesson.ReflectionKey;
import eu.most.lesson.Reflections;
import eu.most.uikit.SaveStatus;
import java.util.Optional;

/** A private note that stores itself while one writes. */
@Tag("most-note")
@JsModule("./learning/most-note.ts")
class NoteField extends Component {

    private final Reflections reflections;
    private final TrainingModuleKey module;
    private final ReflectionKey reflection;

    NoteField(
            Reflections reflections,
            TrainingModuleKey module,
            ReflectionKey reflection,
            Optional<Note> written) {
        this.reflections = reflections;
        this.module = module;
        this.reflection = reflection;
        getElement().setProperty("label", getTranslation("learning.note"));
        getElement().setProperty("hint", getTranslation("learning.note.hint"));
        getElement().setProperty("text", written.map(Note::text).orElse(""));
        getElement().setProperty("sequence", (double) written.map(Note::sequence).orElse(0L));
        getElement().setProperty("shelf", "note:" + module + ":" + reflection);
        getElement().setProperty("longest", Note.LONGEST);
        getElement().setPropertyMap("words", SaveStatus.words(this));
        getElement().setProperty("otherTitle", getTranslation("learning.note.other"));
        getElement().setProperty("keepMine", getTranslation("learning.note.keep-mine"));
        getElement().setProperty("takeOther", getTranslation("learning.note.take-other"));
    }

    /**
     * Stores the note.
     *
     * @return a word of {@link SaveStatus}
     */
    @ClientCallable
    String keep(String text, int sequence) {
        Note note = new Note(text, sequence);
        return SaveStatus.orFailed(() ->
                reflections.keep(module, reflection, note).map(this::word).orElse(SaveStatus.GONE));
    }

    private String word(NoteOutcome outcome) {
        return switch (outcome) {
            case NoteOutcome.Saved saved -> SaveStatus.SAVED;
            case NoteOutcome.Overtaken overtaken -> {
                Note newer = overtaken.newer();
                getElement().callJsFunction("overtakenBy", newer.text(), (double) newer.sequence());
                yield SaveStatus.OVERTAKEN;
            }
        };
    }
}
