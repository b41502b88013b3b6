package eu.most.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.Step;
import eu.most.learning.MadeAttempt;
import eu.most.learning.Note;
import eu.most.lesson.Lesson;
import eu.most.lesson.LessonBlock;
import eu.most.lesson.ReflectionKey;
import eu.most.uikit.Moment;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What a person has in a module: its lessons to read again, their attempts and their notes. */
class RecordPage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient ModuleTexts texts;

    RecordPage(Place place, ModuleTexts texts) {
        this.place = place;
        this.texts = texts;
        addClassNames("record", "stack");
    }

    void addLessons(List<Step> steps) {
        OrderedList list = new OrderedList();
        steps.stream()
                .filter(step -> step.activity().staysOpen())
                .forEach(step -> list.add(new ListItem(link(step))));
        add(new H2(getTranslation("learning.record.read-again")), list);
    }

    void addAttempts(List<MadeAttempt> attempts, ZoneId zone) {
        UnorderedList list = new UnorderedList();
        for (MadeAttempt attempt : attempts) {
            ListItem item =
                    new ListItem(
                            new AttemptLink(
                                    place.step(attempt.step()).result(attempt.id()),
                                    attempt.run(),
                                    attempt.number(),
                                    attempt.score(),
                                    attempt.isPassed()));
            item.add(" · ");
            item.add(new Moment(attempt.submittedAt(), zone));
            list.add(item);
        }
        add(new H2(getTranslation("learning.quiz.earlier")));
        add(
                attempts.isEmpty()
                        ? new Paragraph(getTranslation("learning.record.no-attempts"))
                        : list);
    }

    void addNotes(List<Step> steps, Map<ReflectionKey, Note> notes) {
        add(
                new H2(getTranslation("learning.record.notes")),
                new Paragraph(getTranslation("learning.note.hint")));
        int before = getComponentCount();
        for (Step step : steps) {
            texts.activity(step.key(), Lesson.class).stream()
                    .flatMap(lesson -> lesson.blocks().stream())
                    .filter(LessonBlock.Reflection.class::isInstance)
                    .map(block -> ((LessonBlock.Reflection) block).key())
                    .filter(notes::containsKey)
                    .map(notes::get)
                    .filter(note -> !note.text().isBlank())
                    .forEach(note -> add(note(step, note)));
        }
        if (getComponentCount() == before) {
            add(new Paragraph(getTranslation("learning.record.no-notes")));
        }
    }

    private Div note(Step step, Note note) {
        Paragraph text = new Paragraph(note.text());
        text.addClassName("as-written");
        Div card = new Div(link(step), text);
        card.addClassNames("card", "stack", "tight");
        return card;
    }

    private Anchor link(Step step) {
        return new Anchor(place.step(step.key()).href(), texts.step(step.key()).title());
    }
}
