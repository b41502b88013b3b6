package eu.most.preservation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.preservation.Preservation;
import eu.most.preservation.PreservationFailure;
import eu.most.preservation.PreservationPages;
import eu.most.preservation.PreservationProgress;
import eu.most.preservation.fixity.Fixity;
import eu.most.uikit.CardTable;
import eu.most.uikit.CutNote;
import eu.most.uikit.Facts;
import eu.most.uikit.Moment;
import eu.most.uikit.PageHeader;
import eu.most.uikit.Row;
import eu.most.uikit.StatusNote;
import eu.most.uikit.StatusPill;
import eu.most.uikit.StatusPill.Kind;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far long-term preservation has come, what it could not do, and whether all files are whole.
 */
@Route(PreservationView.ROUTE)
@RolesAllowed("ADMINISTRATOR")
class PreservationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = PreservationPages.PRESERVATION;

    private final Preservation preservation;
    private final Fixity fixity;
    private final StatusNote answer = new StatusNote();

    PreservationView(Preservation preservation, Fixity fixity) {
        this.preservation = preservation;
        this.fixity = fixity;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.page-title", Map.of("title", text("title")));
    }

    private void show() {
        removeAll();
        PreservationProgress standing = preservation.standing();
        add(
                new PageHeader(text("title"), text("lead")),
                facts(standing),
                answer,
                new StoredFilesPanel(fixity, preservation.zone()));
        List<PreservationFailure> failures = preservation.failures();
        if (!failures.isEmpty()) {
            add(failed(failures), new CutNote(failures.size(), standing.failing()));
        }
    }

    private Component facts(PreservationProgress standing) {
        Facts facts =
                new Facts()
                        .with(text("service"), service(standing))
                        .with(text("preserved"), FileCount.text(this, standing.preserved()))
                        .with(text("waiting"), waiting(standing))
                        .with(
                                text("failing"),
                                FileCount.pill(this, standing.failing(), text("failing.none")))
                        .with(text("renewal"), moment(standing.nextRenewal()));
        Div card = new Div(facts);
        card.addClassName("card");
        return card;
    }

    private Component service(PreservationProgress standing) {
        return switch (standing.service()) {
            case NONE ->
                    new Row(
                            new StatusPill(Kind.WARN, text("service.NONE")),
                            new Span(text("service.NONE.text")));
            case DEMONSTRATION ->
                    new Row(
                            new StatusPill(Kind.WARN, text("service.DEMONSTRATION")),
                            new Span(text("service.DEMONSTRATION.text")));
            case CONFIGURED ->
                    new Row(new Span(standing.address().map(Object::toString).orElse("")));
        };
    }

    private Component waiting(PreservationProgress standing) {
        Row told = new Row(new Span(FileCount.text(this, standing.waiting())));
        standing.waitingSince()
                .ifPresent(since ->
                        told.add(
                                new Span(text("waiting.since")),
                                new Moment(since, preservation.zone())));
        return told;
    }

    private Component failed(List<PreservationFailure> failures) {
        CardTable table =
                new CardTable(
                        List.of(
                                getTranslation("certificates.column.number"),
                                text("column.reason"),
                                text("column.times"),
                                text("column.last"),
                                text("column.next")));
        failures.forEach(failure ->
                table.addRow(
                        CardTable.text(failure.number().toString()),
                        new Code(failure.reason()),
                        CardTable.text(String.valueOf(failure.times())),
                        new Moment(failure.last(), preservation.zone()),
                        new Moment(failure.next(), preservation.zone())));
        NativeButton again = new NativeButton(text("again"), _ -> tryAgain());
        again.addClassName("btn");
        Div card =
                new Div(
                        new H2(text("failures")),
                        new Paragraph(text("failures.lead")),
                        again,
                        table);
        card.addClassNames("card", "stack");
        return card;
    }

    private void tryAgain() {
        int files = preservation.tryAgain();
        show();
        answer.done(getTranslation("certificates.preservation.again.done", Map.of("count", files)));
    }

    private Component moment(Optional<Instant> moment) {
        return moment.<Component>map(at -> new Moment(at, preservation.zone()))
                .orElseGet(() -> new Span(text("renewal.none")));
    }

    private String text(String key) {
        return getTranslation("certificates.preservation." + key);
    }
}
