package eu.most.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import eu.most.audit.AuditEntry;
import eu.most.uikit.Moment;
import java.time.ZoneId;
import java.util.function.Function;

/** Entries as a table; on a phone each row becomes a card. */
class AuditTableOnPage extends NativeTable {

    private static final String[] COLUMNS = {"number", "when", "who", "act", "subject", "details"};

    private final Function<AuditEntry, String> actor;
    private final AuditWords words;
    private final NamedThings things;
    private final ZoneId zone;

    AuditTableOnPage(
            Iterable<AuditEntry> entries,
            Function<AuditEntry, String> actor,
            AuditWords words,
            NamedThings things,
            ZoneId zone) {
        this.actor = actor;
        this.words = words;
        this.things = things;
        this.zone = zone;
        addClassNames("as-cards", "trail");
        setCaptionText(getTranslation("audit.caption"));
        NativeTableRow heads = new NativeTableRow();
        for (String column : COLUMNS) {
            NativeTableHeaderCell head =
                    new NativeTableHeaderCell(getTranslation("audit.column." + column));
            head.getElement().setAttribute("scope", "col");
            heads.add(head);
        }
        getHead().add(heads);
        entries.forEach(entry -> getBody().add(row(entry)));
    }

    private NativeTableRow row(AuditEntry entry) {
        NativeTableRow row = new NativeTableRow();
        row.add(
                cell("number", new Span(String.valueOf(entry.sequence()))),
                cell("when", new Moment(entry.at(), zone)),
                cell("who", new Span(actor.apply(entry))),
                cell("act", act(entry.act())),
                cell("subject", things.subject(entry.subject())),
                cell(
                        "details",
                        things.details(entry.details(), key -> words.detail(entry.act(), key))));
        return row;
    }

    private NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", getTranslation("audit.column." + column));
        return cell;
    }

    /** In words, and below them as the filter takes it; as that alone where there are none. */
    private Span act(String key) {
        String inWords = words.act(key);
        if (inWords.equals(key)) {
            return code(key);
        }
        Span small = code(key);
        small.addClassName("small");
        return new Span(new Span(inWords), new HtmlComponent("br"), small);
    }

    private static Span code(String text) {
        Span code = new Span(text);
        code.addClassName("code");
        return code;
    }
}
