package eu.most.documents.tables;

import eu.most.documents.DocumentIssuer;
import eu.most.signing.InstalledKeys;
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

    /** The sealed PDF; no two calls give the same bytes. */
    public byte[] print(PrintedTable table) {
        SealKeys today = keys.now().seals();
        return today.seal().seal(drawing.draw(table, issuer, today.isDemonstration()));
    }
}
