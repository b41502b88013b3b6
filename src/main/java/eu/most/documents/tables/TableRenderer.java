package eu.most.documents.tables;

import eu.most.documents.CertificateDrawing;
import eu.most.documents.DocumentIssuer;
import eu.most.signing.InstalledKeys;
import eu.most.signing.PreparedDocument;
import eu.most.signing.SealKeys;
import org.springframework.stereotype.Component;

/** Prints tables and seals them as certificates are sealed, for whoever lists what they say. */
@Component
public class TableRenderer {

    private final TableDrawing drawing;
    private final InstalledKeys keys;
    private final DocumentIssuer issuer;

    TableRenderer(TableDrawing drawing, InstalledKeys keys, DocumentIssuer issuer) {
        this.drawing = drawing;
        this.keys = keys;
        this.issuer = issuer;
    }

    /** Whether our fonts have every character of a text; one that has others is drawn in Latin. */
    public boolean canDraw(String text) {
        return CertificateDrawing.undrawableIn(text).isEmpty();
    }

    /** The sealed PDF; no two calls give the same bytes. */
    public byte[] print(PrintedTable table) {
        SealKeys today = keys.now().seals();
        PreparedDocument drawn =
                drawing.draw(
                        new TableFacts(
                                table.title(),
                                table.above(),
                                table.groups().stream().map(group -> group(table, group)).toList(),
                                table.below(),
                                table.foot(),
                                issuer.name(),
                                issuer.publicAddress(),
                                table.language(),
                                today.isDemonstration()));
        return today.seal().seal(drawn);
    }

    private static TableFacts.Group group(PrintedTable table, PrintedTable.Group group) {
        return new TableFacts.Group(
                group.heading(),
                group.note(),
                new Table(
                        table.columns().stream()
                                .map(column -> new Table.Column(column.heading(), column.share()))
                                .toList(),
                        group.rows().stream().map(cells -> new Table.Row(cells, false)).toList()));
    }
}
