package eu.most.documents.tables;

import eu.most.documents.ArchiveFrame;
import eu.most.documents.CertificateTexts;
import eu.most.documents.DocumentIssuer;
import eu.most.documents.FontCases;
import eu.most.documents.PaperText;
import eu.most.documents.QrSymbol;
import eu.most.documents.TaggedDocument;
import eu.most.signing.DocumentKind;
import eu.most.signing.PreparedDocument;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * Draws tables: A4 landscape, tagged, PDF/A-3a and PDF/UA-1, with the headings on each page and
 * room for one seal. Safe for use by many threads.
 */
@Component
public final class TableDrawing {

    private static final int AT_ONCE = 2;

    private final Clock clock;
    private final FontCases fontCases = new FontCases(AT_ONCE);

    /** {@code clock} gives the time that stands in the files. */
    public TableDrawing(Clock clock) {
        this.clock = clock;
    }

    /**
     * Draws a table.
     *
     * @param demonstration whether it must say that nobody vouches for its seal
     */
    public PreparedDocument draw(PrintedTable table, DocumentIssuer issuer, boolean demonstration) {
        return fontCases.lend(fontCase -> {
            try (TaggedDocument document =
                    new TaggedDocument(fontCase, TaggedDocument.LONG, TaggedDocument.NARROW)) {
                CertificateTexts texts = CertificateTexts.in(table.language());
                new TablePages(document, table, texts, demonstration).draw();
                return document.finish(
                        new ArchiveFrame.About(
                                table.protocol() ? DocumentKind.PROTOCOL : DocumentKind.LIST,
                                demonstration
                                        ? texts.text("demonstration.short") + ": " + table.title()
                                        : table.title(),
                                QrSymbol.address(issuer.publicAddress()) + table.page(),
                                PaperText.drawable(issuer.name()),
                                texts.language()),
                        texts.text("seal", "issuer", issuer.name()),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS));
            }
        });
    }
}
