package eu.most.preservation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.most.preservation.fixity.Fixity;
import eu.most.preservation.fixity.FixityFinding;
import eu.most.preservation.fixity.FixityProgress;
import eu.most.uikit.CardTable;
import eu.most.uikit.CutNote;
import eu.most.uikit.Facts;
import eu.most.uikit.Moment;
import eu.most.uikit.Row;
import eu.most.uikit.StatusNote;
import eu.most.uikit.StatusPill;
import eu.most.uikit.StatusPill.Kind;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Whether the stored files are still what was stored, and what to do about those that are not. */
class StoredFilesPanel extends Div {

    private final Fixity fixity;
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
        FixityProgress standing = fixity.standing();
        add(new H2(text("title")), new Paragraph(text("lead")), facts(standing), answer);
        List<FixityFinding> findings = fixity.findings();
        if (!findings.isEmpty()) {
            NativeButton again = new NativeButton(text("again"), _ -> lookAgain());
            again.addClassName("btn");
            add(
                    new Paragraph(text("advice")),
                    again,
                    table(findings),
                    new CutNote(findings.size(), standing.damaged()));
        }
    }

    private Component facts(FixityProgress standing) {
        Facts facts = new Facts().with(text("read"), read(standing));
        standing.underWaySince()
                .ifPresent(since ->
                        facts.with(
                                text("under-way"),
                                new Row(
                                        new Span(FileCount.text(this, standing.underWayFiles())),
                                        new Span(text("under-way.since")),
                                        new Moment(since, zone))));
        facts.with(text("damaged"), FileCount.pill(this, standing.damaged(), text("damaged.none")));
        if (standing.brokeOff()) {
            facts.with(
                    text("broke-off"),
                    new Row(
                            new StatusPill(Kind.WARN, text("broke-off.status")),
                            new Span(text("broke-off.text"))));
        }
        return facts;
    }

    private Component read(FixityProgress standing) {
        return standing.lastEnded()
                .map(at ->
                        new Row(
                                new Moment(at, zone),
                                new Span(FileCount.text(this, standing.lastFiles()))))
                .orElseGet(() -> new Row(new Span(text("read.never"))));
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
                        new Moment(finding.found(), zone),
                        new Moment(finding.whole(), zone)));
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

    private String text(String key) {
        return getTranslation("certificates.preservation.files." + key);
    }
}
