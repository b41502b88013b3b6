package eu.most.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.catalogue.Step;
import eu.most.catalogue.StepKey;
import eu.most.learning.Progress;
import eu.most.learning.ui.player.PlayerAddress;
import eu.most.learning.ui.player.StepVisit;
import eu.most.learning.ui.player.TrustedHtml;
import eu.most.uikit.Markup;
import java.util.Map;

/** List of the steps of a module: done, current, to come. Folded up on a phone. */
class StepList extends Nav {

    StepList(StepVisit visit) {
        StepKey current = visit.step().key();
        Progress progress = visit.progress();
        setAriaLabel(getTranslation("learning.steps"));
        addClassNames("stack", "tight");
        H2 title = new H2(visit.texts().title());
        title.getElement().setAttribute("lang", visit.texts().language().value());
        Paragraph where = new Paragraph(where(progress, current));
        where.addClassName("small");
        String list = list(visit, current);
        NativeDetails fold =
                new NativeDetails(getTranslation("learning.all-steps"), new TrustedHtml(list));
        fold.addClassName("steps-fold");
        Anchor record =
                new Anchor(
                        visit.address().lookBack().href(), getTranslation("learning.record.link"));
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

    private String list(StepVisit visit, StepKey current) {
        Markup list = new Markup().tags("<ol class=\"steps\">");
        for (Step step : visit.progress().module().steps()) {
            boolean done = visit.progress().isDone(step.key());
            list.tags(done ? "<li class=\"done\"" : "<li")
                    .tags(step.key().equals(current) ? " aria-current=\"step\"><span>" : "><span>");
            entry(list, visit, step, current);
            if (done) {
                list.element("span", "only-heard", " " + getTranslation("learning.step-done"));
            }
            list.tags("</span></li>");
        }
        return list.tags("</ol>").toString();
    }

    private static void entry(Markup list, StepVisit visit, Step step, StepKey current) {
        String title = visit.texts().step(step.key()).title();
        if (visit.progress().isOpen(step.key()) && !step.key().equals(current)) {
            PlayerAddress there =
                    PlayerAddress.of(visit.address().module(), visit.address().language());
            list.tags("<a href=\"").text(there.step(step.key()).href()).tags("\">");
            list.text(title).tags("</a>");
        } else {
            list.text(title);
        }
    }
}
