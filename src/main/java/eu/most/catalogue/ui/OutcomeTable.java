package eu.most.catalogue.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import eu.most.catalogue.drafting.ImportOutcome;
import eu.most.uikit.StatusPill;
import java.util.List;
import java.util.Map;

/** Table of the results of importing each part of the content. */
class OutcomeTable extends ReportTable {

    OutcomeTable(List<ImportOutcome> outcomes) {
        super(text("result"), List.of(text("part"), text("result")));
        outcomes.forEach(outcome -> row(new Span(outcome.subject()), result(outcome)));
    }

    private StatusPill result(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Published published ->
                    new StatusPill(
                            StatusPill.Kind.GOOD,
                            getTranslation(
                                    "catalogue.import.published",
                                    Map.of("version", published.version())));
            case ImportOutcome.Unchanged unchanged ->
                    new StatusPill(
                            StatusPill.Kind.GREY,
                            getTranslation(
                                    "catalogue.import.unchanged",
                                    Map.of("version", unchanged.version())));
            case ImportOutcome.Refused refused ->
                    new StatusPill(StatusPill.Kind.BAD, getTranslation("catalogue.import.refused"));
        };
    }

    private static String text(String column) {
        return UI.getCurrent().getTranslation("catalogue.import.column." + column);
    }
}
