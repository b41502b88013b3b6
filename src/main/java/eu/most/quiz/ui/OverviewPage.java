package eu.most.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.learning.ui.player.FocusedHeading;
import eu.most.learning.ui.player.Links;
import eu.most.learning.ui.player.StepVisit;
import eu.most.learning.ui.player.TrustedHtml;
import eu.most.quiz.AttemptSheet;
import eu.most.quiz.AttemptSheet.Question;
import eu.most.uikit.Markup;
import eu.most.uikit.Notice;
import java.util.Map;
import java.util.stream.Collectors;

/** Before handing in: which questions are answered, and which are not. */
class OverviewPage extends Div {

    OverviewPage(StepVisit visit, AttemptSheet sheet, Runnable handIn) {
        addClassName("stack");
        add(new FocusedHeading(getTranslation("learning.quiz.overview")), unanswered(sheet));
        add(new TrustedHtml(questions(visit, sheet)));
        add(new Paragraph(getTranslation("learning.quiz.hand-in.final")));
        NativeButton button =
                new NativeButton(getTranslation("learning.quiz.hand-in"), click -> handIn.run());
        button.addClassNames("btn", "primary");
        Div dock =
                new Div(
                        Links.button(
                                QuizAddresses.question(visit.address(), sheet.questions().size()),
                                getTranslation("learning.back")),
                        button);
        dock.addClassName("dock");
        add(dock);
    }

    private Component unanswered(AttemptSheet sheet) {
        if (sheet.unanswered().isEmpty()) {
            return new Paragraph(getTranslation("learning.quiz.all-answered"));
        }
        return new Notice(
                Notice.Kind.WARNING,
                getTranslation(
                        "learning.quiz.unanswered",
                        Map.of(
                                "count", sheet.unanswered().size(),
                                "numbers",
                                        sheet.unanswered().stream()
                                                .map(Question::position)
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", ")))));
    }

    private String questions(StepVisit visit, AttemptSheet sheet) {
        Markup list = new Markup().tags("<ol class=\"question-list\">");
        for (Question question : sheet.questions()) {
            String key =
                    question.isAnswered()
                            ? "learning.quiz.question-answered"
                            : "learning.quiz.question-unanswered";
            String address = QuizAddresses.question(visit.address(), question.position()).href();
            list.tags("<li><a").tags(question.isAnswered() ? " class=\"answered\"" : "");
            list.tags(" aria-label=\"")
                    .text(getTranslation(key, Map.of("position", question.position())))
                    .tags("\" href=\"")
                    .text(address)
                    .tags("\">")
                    .text(String.valueOf(question.position()))
                    .tags("</a></li>");
        }
        return list.tags("</ol>").toString();
    }
}
