package eu.most.lesson.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.most.catalogue.Step;
import eu.most.items.ItemBank;
import eu.most.items.ItemBankTexts;
import eu.most.learning.ui.player.ContentLanguage;
import eu.most.learning.ui.player.StepVisit;
import eu.most.learning.ui.player.TrustedHtml;
import eu.most.lesson.GlossaryTexts;
import eu.most.lesson.Lesson;
import eu.most.lesson.LessonBlock;
import eu.most.lesson.Note;
import eu.most.lesson.ReflectionKey;
import eu.most.lesson.Reflections;
import eu.most.lesson.UnmetRequirements;
import java.util.Map;
import java.util.Optional;

/** A lesson to read, with room for private notes, and the way on. */
class LessonPage extends Div {

    LessonPage(
            StepVisit visit,
            Reflections reflections,
            Map<ReflectionKey, Note> notes,
            LessonVisitTracker open,
            Runnable goOn) {
        Step step = visit.step();
        addClassName("stack");
        Lesson lesson = Lesson.of(visit.texts(), step.key());
        Paragraph minutes =
                new Paragraph(
                        getTranslation("learning.minutes", Map.of("minutes", step.minutes())));
        minutes.addClassName("small");
        H1 title = new H1(visit.texts().step(step.key()).title());
        title.getElement().setAttribute("lang", visit.texts().step(step.key()).language().value());
        add(
                minutes,
                title,
                new ContentLanguage(visit, lesson.language()),
                new PrintButton(getTranslation("learning.lesson.print"), false));
        LessonEnd end = new LessonEnd();
        LessonNavigation dock = new LessonNavigation(visit, open, end, goOn);
        UnmetRequirements unmet = open.unmet();
        if (!unmet.isNothing()) {
            LessonRequirements counts = new LessonRequirements(unmet);
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
                                                visit.address().module(),
                                                reflection.key(),
                                                Optional.ofNullable(notes.get(reflection.key()))));
                        case LessonBlock.Check check ->
                                practice(practice(check, visit), "check", visit);
                        case LessonBlock.Sorting sorting ->
                                practice(
                                        Practice.of(
                                                sorting,
                                                lesson.language(),
                                                lesson.blocks().indexOf(sorting)),
                                        "sort",
                                        visit);
                        case LessonBlock.Checklist checklist -> checklist(checklist, visit);
                        case LessonBlock.Recording recording ->
                                new RecordingField(
                                        recording, visit.progress().module(), lesson.language());
                    });
        }
        add(
                body,
                new GlossaryList(
                        GlossaryTexts.of(visit.texts()), lesson.blocks(), lesson.language()),
                end,
                dock);
    }

    private static Practice practice(LessonBlock.Check check, StepVisit visit) {
        return new Practice(
                ItemBank.of(visit.progress().module()).item(check.item()),
                ItemBankTexts.of(visit.texts()).item(check.item()));
    }

    private PracticeField practice(Practice practice, String heading, StepVisit visit) {
        return new PracticeField(
                practice,
                getTranslation("learning.practice." + heading),
                String.join(
                        ":",
                        "practice",
                        visit.address().module().value(),
                        visit.step().key().value(),
                        practice.item().key().value()));
    }

    private Section checklist(LessonBlock.Checklist checklist, StepVisit visit) {
        Section section = new Section();
        section.addClassNames("checklist", "stack");
        section.getElement().setAttribute("data-sheet", true);
        String heading = getTranslation("learning.checklist.title");
        section.setAriaLabel(heading);
        Paragraph title = new Paragraph(heading);
        title.addClassName("label");
        title.getElement().setAttribute("lang", getLocale().getLanguage());
        PrintButton print = new PrintButton(getTranslation("learning.checklist.print"), true);
        print.getElement().setAttribute("lang", getLocale().getLanguage());
        section.add(title, origin(visit), new TrustedHtml(checklist.html(), "stack"), print);
        return section;
    }

    /** Where a sheet comes from, for whoever holds it later. */
    private static Paragraph origin(StepVisit visit) {
        Paragraph origin =
                new Paragraph(
                        visit.texts().title()
                                + " · "
                                + visit.texts().step(visit.step().key()).title());
        origin.addClassNames("small", "sheet-origin");
        return origin;
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
