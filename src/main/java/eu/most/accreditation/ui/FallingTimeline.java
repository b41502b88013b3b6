package eu.most.accreditation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.most.uikit.Dates;
import java.time.LocalDate;
import java.util.Map;

/**
 * Today and the day on which services fall, on a line. A picture for the eye: the same is said in
 * words, which its label repeats.
 */
class FallingTimeline extends Div {

    FallingTimeline(LocalDate today, LocalDate fall, long services) {
        addClassName("timeline");
        String date = Dates.day(fall, getLocale());
        getElement().setAttribute("role", "img");
        getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "accreditation.timeline.says",
                                Map.of("count", services, "date", date)));
        add(
                new Mark("now"),
                word("now", getTranslation("accreditation.timeline.today")),
                new Mark("fall"),
                word("fall", getTranslation("accreditation.timeline.fall", Map.of("date", date))));
        addClassName(near(today, fall));
    }

    /** How far to the right the fall stands: three places are enough for the eye. */
    private static String near(LocalDate today, LocalDate fall) {
        if (fall.isBefore(today.plusDays(30))) {
            return "soon";
        }
        return fall.isBefore(today.plusDays(180)) ? "later" : "far";
    }

    private static Span word(String place, String text) {
        Span word = new Span(text);
        word.addClassName(place);
        return word;
    }

    @Tag("b")
    private static final class Mark extends HtmlContainer {

        Mark(String place) {
            addClassName(place);
        }
    }
}
