package eu.most.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.most.catalogue.Step;
import eu.most.learning.LessonLack;
import eu.most.learning.Note;
import eu.most.learning.Reflections;
import eu.most.lesson.Lesson;
import eu.most.lesson.LessonBlock;
import eu.most.lesson.ReflectionKey;
import java.util.Map;
import java.util.Optional;

/** A lesson to read, with room for private notes, and the way on. */
class LessonPage extends Div {

    private static final long serialVersionUID = 1L;

    LessonPage(
            Reading reading,
            Step step,
            Reflections reflections,
            Map<ReflectionKey, Note> notes,
            OpenLesson open,
            Runnable goOn) {
        addClassName("stack");
        Lesson lesson = Lesson.of(reading.texts(), step.key());
        Paragraph minutes =
                new Paragraph(
                        getTranslation("learning.minutes", Map.of("minutes", step.minutes())));
        minutes.addClassName("small");
        H1 title = new H1(reading.texts().step(step.key()).title());
        title.getElement()
                .setAttribute("lang", reading.texts().step(step.key()).language().value());
        add(minutes, title, new ContentLanguage(reading, lesson.language()));
        LessonEnd end = new LessonEnd();
        LessonDock dock = new LessonDock(reading, step, open, end, goOn);
        LessonLack lack = open.lack();
        if (!lack.isNothing()) {
            LessonCounts counts = new LessonCounts(lack);
            dock.isDescribedBy(counts);
            add(counts);
        }
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
        add(body, end, dock);
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
}
