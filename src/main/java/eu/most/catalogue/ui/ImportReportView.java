package eu.most.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.catalogue.CataloguePages;
import eu.most.catalogue.drafting.ContentImport;
import eu.most.catalogue.drafting.ImportReport;
import eu.most.catalogue.spi.ContentProblem;
import eu.most.uikit.EmptyState;
import eu.most.uikit.Facts;
import eu.most.uikit.Moment;
import eu.most.uikit.Notice;
import eu.most.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What this node read when it started, and what authors have to correct. */
@Route(CataloguePages.IMPORT)
@RolesAllowed({"TRAINER", "ADMINISTRATOR"})
class ImportReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ContentImport contentImport;
    private final Clock clock;

    ImportReportView(ContentImport contentImport, Clock clock) {
        this.contentImport = contentImport;
        this.clock = clock;
        addClassNames("stack", "wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHeader(
                        getTranslation("catalogue.import.title"),
                        getTranslation("catalogue.import.lead")));
        contentImport
                .latestReport()
                .ifPresentOrElse(
                        this::show,
                        () ->
                                add(
                                        new EmptyState(
                                                "catalogue.import.none.title",
                                                "catalogue.import.none.text",
                                                null)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "uikit.page-title", Map.of("title", getTranslation("catalogue.import.title")));
    }

    private void show(ImportReport report) {
        add(
                new Facts()
                        .with(
                                getTranslation("catalogue.import.source"),
                                report.source().isEmpty()
                                        ? getTranslation("catalogue.import.source.bundled")
                                        : report.source())
                        .with(
                                getTranslation("catalogue.import.at"),
                                new Moment(report.at(), clock.getZone())));
        if (report.problems().isEmpty()) {
            add(new Notice(Notice.Kind.GOOD, getTranslation("catalogue.import.clean")));
        }
        add(new OutcomeTable(report.outcomes()));
        List<ContentProblem> problems = report.problems();
        if (!problems.isEmpty()) {
            add(new ProblemTable(problems));
        }
    }
}
