package eu.most.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.Step;
import eu.most.learning.Progress;
import eu.most.learning.ui.player.PlayerAddress;
import eu.most.learning.ui.player.RecordSection;
import eu.most.lesson.Lesson;
import eu.most.lesson.LessonBlock;
import eu.most.lesson.Note;
import eu.most.lesson.ReflectionKey;
import eu.most.lesson.Reflections;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;

/** What a person wrote for themselves in the lessons of a module. */
@org.springframework.stereotype.Component
@Order(20)
class NotesRecord implements RecordSection {

    private final Reflections reflections;

    NotesRecord(Reflections reflections) {
        this.reflections = reflections;
    }

    @Override
    public List<Component> of(PlayerAddress address, Progress progress, ModuleTexts texts) {
        Map<ReflectionKey, Note> notes = reflections.notes(address.module());
        List<Component> cards = new ArrayList<>();
        for (Step step : progress.module().steps()) {
            texts.activity(step.key(), Lesson.class).stream()
                    .flatMap(lesson -> lesson.blocks().stream())
                    .filter(LessonBlock.Reflection.class::isInstance)
                    .map(block -> ((LessonBlock.Reflection) block).key())
                    .filter(notes::containsKey)
                    .map(notes::get)
                    .filter(note -> !note.text().isBlank())
                    .forEach(note -> cards.add(card(address, step, texts, note)));
        }
        H2 heading = new H2();
        heading.setText(heading.getTranslation("learning.record.notes"));
        List<Component> all = new ArrayList<>(List.of(heading, paragraph("learning.note.hint")));
        all.addAll(cards.isEmpty() ? List.of(paragraph("learning.record.no-notes")) : cards);
        return all;
    }

    private static Paragraph paragraph(String key) {
        Paragraph paragraph = new Paragraph();
        paragraph.setText(paragraph.getTranslation(key));
        return paragraph;
    }

    private static Div card(PlayerAddress address, Step step, ModuleTexts texts, Note note) {
        Paragraph text = new Paragraph(note.text());
        text.addClassName("as-written");
        Anchor link = new Anchor(address.step(step.key()).href(), texts.step(step.key()).title());
        Div card = new Div(link, text);
        card.addClassNames("card", "stack", "tight");
        return card;
    }
}
