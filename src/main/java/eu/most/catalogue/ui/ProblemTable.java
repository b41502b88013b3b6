package eu.most.catalogue.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.most.catalogue.spi.ContentProblem;
import eu.most.uikit.StatusPill;
import java.util.List;

/** What is wrong in which file and line, and what to do. */
class ProblemTable extends ReportTable {

    ProblemTable(List<ContentProblem> problems) {
        super(text("what"), List.of(text("place"), text("what"), text("do")));
        problems.forEach(problem ->
                row(
                        place(problem),
                        new Span(said(problem.kind().messageKey(), problem)),
                        new Span(said(problem.kind().whatToDoKey(), problem))));
    }

    private Div place(ContentProblem problem) {
        StatusPill pill =
                problem.isWarning()
                        ? new StatusPill(
                                StatusPill.Kind.WARN, getTranslation("catalogue.import.warning"))
                        : new StatusPill(
                                StatusPill.Kind.BAD, getTranslation("catalogue.import.problem"));
        Div place = new Div(pill, new Span(problem.place()));
        place.addClassNames("stack", "tight");
        return place;
    }

    private String said(String key, ContentProblem problem) {
        return getTranslation(key, problem.arguments());
    }

    private static String text(String column) {
        return UI.getCurrent().getTranslation("catalogue.import.column." + column);
    }
}
