package eu.most.certificates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.most.certificates.fixity.Fixity;
import eu.most.certificates.fixity.FixityFinding;
import eu.most.certificates.fixity.FixityStanding;
import eu.most.uikit.CardTable;
import eu.most.uikit.Facts;
import eu.most.uikit.Moment;
import eu.most.uikit.StatusNote;
import eu.most.uikit.StatusPill;
import eu.most.uikit.StatusPill.Kind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Whether the stored files are still what was stored, and what to do about those that are not. */
class StoredFilesPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Fixity fixity;
    private final ZoneId zone;
    private final StatusNote answer = new StatusNote();

    /**
     * @param zone in which times are shown
     */
    StoredFilesPanel(Fixity fixity, ZoneId zone) {
        this.fixity = fixity;
        this.zone = zone;
        addClassNames("card", "stack");
        show();
    }

    private void show() {
        removeAll();
        add(new H2(text("title")), new Paragraph(text("lead")), facts(fixity.standing()), answer);
        List<FixityFinding> findings = fixity.findings();
        if (!findings.isEmpty()) {
            NativeButton again = new NativeButton(text("again"), _ -> lookAgain());
            again.addClassName("btn");
            add(new Paragraph(text("advice")), again, table(findings));
        }
    }

    private Component facts(FixityStanding standing) {
        Facts facts = new Facts().with(text("read"), read(standing));
        standing.underWaySince()
                .ifPresent(since ->
                        facts.with(
                                text("under-way"),
                                row(
                                        new Span(count(standing.underWayFiles())),
                                        new Span(text("under-way.since")),
                                        new Moment(since, zone))));
        facts.with(text("damaged"), damaged(standing.damaged()));
        if (standing.brokeOff()) {
            facts.with(
                    text("broke-off"),
                    row(
                            new StatusPill(Kind.WARN, text("broke-off.status")),
                            new Span(text("broke-off.text"))));
        }
        return facts;
    }

    private Component read(FixityStanding standing) {
        return standing.lastEnded()
                .map(at -> row(new Moment(at, zone), new Span(count(standing.lastFiles()))))
                .orElseGet(() -> row(new Span(text("read.never"))));
    }

    private Component damaged(long damaged) {
        return damaged == 0
                ? new StatusPill(Kind.GOOD, text("damaged.none"))
                : new StatusPill(Kind.BAD, count(damaged));
    }

    private Component table(List<FixityFinding> findings) {
        CardTable table =
                new CardTable(
                        List.of(
                                getTranslation("certificates.column.number"),
                                text("column.damage"),
                                text("column.found"),
                                text("column.whole")));
        findings.forEach(finding ->
                table.addRow(
                        CardTable.text(finding.number()),
                        CardTable.text(damage(finding)),
                        moment(finding.found()),
                        moment(finding.whole())));
        return table;
    }

    private String damage(FixityFinding finding) {
        String key = "damage." + finding.damage();
        return finding.generation() == 0
                ? text(key)
                : getTranslation(
                        "certificates.preservation.files." + key + ".addition",
                        Map.of("number", finding.generation()));
    }

    private void lookAgain() {
        int right = fixity.lookAgain();
        show();
        answer.done(
                getTranslation(
                        "certificates.preservation.files.again.done", Map.of("count", right)));
    }

    private Component moment(Instant at) {
        return new Moment(at, zone);
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("row");
        return row;
    }

    private String count(long files) {
        return getTranslation("certificates.preservation.count", Map.of("count", files));
    }

    private String text(String key) {
        return getTranslation("certificates.preservation.files." + key);
    }
}
