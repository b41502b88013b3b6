package eu.most.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.catalogue.Step;
import eu.most.catalogue.StepKey;
import eu.most.learning.Progress;
import java.util.Map;

/** The way through the module: what is done, where one is, what comes. Folded up on a phone. */
class StepList extends Nav {

    private static final long serialVersionUID = 1L;

    StepList(Reading reading, StepKey current) {
        Progress progress = reading.progress();
        setAriaLabel(getTranslation("learning.steps"));
        addClassNames("stack", "tight");
        H2 title = new H2(reading.texts().title());
        title.getElement().setAttribute("lang", reading.texts().language().value());
        Paragraph where = new Paragraph(where(progress, current));
        where.addClassName("small");
        String list = list(reading, current);
        NativeDetails fold =
                new NativeDetails(getTranslation("learning.all-steps"), new TrustedHtml(list));
        fold.addClassName("steps-fold");
        Anchor record =
                new Anchor(
                        reading.place().lookBack().href(), getTranslation("learning.record.link"));
        record.addClassName("small");
        add(title, where, fold, new TrustedHtml(list), record);
    }

    private String where(Progress progress, StepKey current) {
        return getTranslation(
                progress.minutesLeft() == 0 ? "learning.where-all-done" : "learning.where",
                Map.of(
                        "position", progress.position(current),
                        "steps", progress.module().steps().size(),
                        "minutes", progress.minutesLeft()));
    }

    private String list(Reading reading, StepKey current) {
        Markup list = new Markup().tags("<ol class=\"steps\">");
        for (Step step : reading.progress().module().steps()) {
            boolean done = reading.progress().isDone(step.key());
            list.tags(done ? "<li class=\"done\"" : "<li")
                    .tags(step.key().equals(current) ? " aria-current=\"step\"><span>" : "><span>");
            entry(list, reading, step, current);
            if (done) {
                list.element("span", "only-heard", " " + getTranslation("learning.step-done"));
            }
            list.tags("</span></li>");
        }
        return list.tags("</ol>").toString();
    }

    private static void entry(Markup list, Reading reading, Step step, StepKey current) {
        String title = reading.texts().step(step.key()).title();
        if (reading.progress().isOpen(step.key()) && !step.key().equals(current)) {
            Place there = Place.of(reading.place().module(), reading.place().language());
            list.tags("<a href=\"").text(there.step(step.key()).href()).tags("\">");
            list.text(title).tags("</a>");
        } else {
            list.text(title);
        }
    }
}
