package eu.most.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.most.catalogue.Lesson;
import eu.most.catalogue.LessonBlock;
import eu.most.catalogue.LessonStep;
import eu.most.catalogue.ReflectionKey;
import eu.most.learning.Note;
import eu.most.learning.Reflections;
import java.util.Map;
import java.util.Optional;

/** A lesson to read, with room for private notes, and the way on. */
class LessonPage extends Div {

    private static final long serialVersionUID = 1L;

    LessonPage(
            Reading reading,
            LessonStep step,
            Reflections reflections,
            Map<ReflectionKey, Note> notes,
            Runnable done) {
        addClassName("stack");
        Lesson lesson = reading.texts().lesson(step.key());
        Paragraph minutes =
                new Paragraph(
                        getTranslation("learning.minutes", Map.of("minutes", step.minutes())));
        minutes.addClassName("small");
        H1 title = new H1(reading.texts().step(step.key()).title());
        title.getElement()
                .setAttribute("lang", reading.texts().step(step.key()).language().value());
        add(minutes, title, new ContentLanguage(reading, lesson.language()));
        Div body = new Div();
        body.addClassNames("lesson", "stack");
        body.getElement().setAttribute("lang", lesson.language().value());
        for (LessonBlock block : lesson.blocks()) {
            body.add(
                    switch (block) {
                        case LessonBlock.Prose prose -> new TrustedHtml(prose.html(), "stack");
                        case LessonBlock.Reflection reflection ->
                                reflection(
                                        reflection,
                                        new NoteField(
                                                reflections,
                                                reading.place().module(),
                                                reflection.key(),
                                                Optional.ofNullable(notes.get(reflection.key()))));
                    });
        }
        add(body, dock(reading, step, done));
    }

    private Section reflection(LessonBlock.Reflection asked, NoteField field) {
        Section section = new Section();
        section.addClassNames("reflect", "stack");
        section.setAriaLabel(getTranslation("learning.note.title"));
        Paragraph title = new Paragraph(getTranslation("learning.note.title"));
        title.addClassName("label");
        title.getElement().setAttribute("lang", getLocale().getLanguage());
        field.getElement().setAttribute("lang", getLocale().getLanguage());
        section.add(title, new TrustedHtml(asked.html(), "stack"), field);
        return section;
    }

    private Component dock(Reading reading, LessonStep step, Runnable done) {
        Div dock = new Div();
        dock.addClassName("dock");
        reading.progress()
                .before(step.key())
                .map(before -> reading.place().step(before.key()))
                .ifPresent(
                        before -> dock.add(Links.button(before, getTranslation("learning.back"))));
        NativeButton next =
                new NativeButton(
                        reading.progress()
                                .after(step.key())
                                .map(after -> reading.texts().step(after.key()).title())
                                .map(title ->
                                        getTranslation("learning.next", Map.of("step", title)))
                                .orElseGet(() -> getTranslation("learning.finish")),
                        click -> done.run());
        next.addClassNames("btn", "primary");
        dock.add(next);
        return dock;
    }
}
