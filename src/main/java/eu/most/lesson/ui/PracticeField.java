package eu.most.lesson.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.most.items.Response;
import eu.most.items.ui.ItemField;
import eu.most.learning.ui.player.TrustedHtml;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A question in a lesson that counts for nothing: one answers, is told at once how that was, and
 * may try again as often as one likes. Nothing of it is stored, and the screen says so; what is
 * right reaches the browser after an answer and not before.
 *
 * @see "src/docs/decisions/0067-what-a-lesson-is-made-of.md"
 */
class PracticeField extends Section {

    private final Practice practice;
    private final String shelf;
    private final RandomGenerator random = new SplittableRandom();
    private final Div place = new Div();
    private Optional<ItemField> asked = Optional.empty();

    /**
     * Asks.
     *
     * @param heading what the block is
     * @param shelf under which name the browser keeps an answer that it could not send
     */
    PracticeField(Practice practice, String heading, String shelf) {
        this.practice = practice;
        this.shelf = shelf;
        addClassNames("practice", "stack");
        setAriaLabel(heading);
        Paragraph title = new Paragraph(heading);
        title.addClassName("label");
        Paragraph unstored = new Paragraph(getTranslation("learning.practice.unstored"));
        unstored.addClassNames("small", "no-print");
        getElement().setAttribute("lang", getLocale().getLanguage());
        place.addClassNames("stack");
        add(title, unstored, place);
        ask();
    }

    private void ask() {
        ItemField field =
                new ItemField(
                                practice.item(),
                                practice.texts(),
                                practice.item().shuffled(random),
                                new ItemField.Given(Response.NONE, 0),
                                shelf,
                                this::told)
                        .sentBy(
                                getTranslation("learning.practice.answer"),
                                getTranslation("learning.quiz.answer-first"),
                                "")
                        .unstored(
                                Map.of(
                                        "saving",
                                        getTranslation("learning.practice.sending"),
                                        "not-saved",
                                        getTranslation("learning.practice.not-sent")));
        place.removeAll();
        place.add(field);
        asked = Optional.of(field);
    }

    private ItemField.Kept told(Response response, long sequence) {
        if (!response.isEmpty()) {
            show(new PracticeFeedback(practice, this::getTranslation, getLocale()).html(response));
        }
        return new ItemField.Kept.Saved();
    }

    private void show(String html) {
        TrustedHtml feedback = new TrustedHtml(html, "stack", "explained");
        feedback.getElement().setAttribute("tabindex", "-1");
        NativeButton again =
                new NativeButton(getTranslation("learning.practice.again"), click -> again());
        again.addClassNames("btn", "no-print");
        // The field stays until it has heard that its answer arrived: else it would send it again.
        asked.ifPresent(ItemField::close);
        place.add(feedback, again);
        feedback.getElement().callJsFunction("focus");
    }

    private void again() {
        place.getElement().setAttribute("tabindex", "-1");
        ask();
        place.getElement().callJsFunction("focus");
    }
}
