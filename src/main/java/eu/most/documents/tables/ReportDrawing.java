package eu.most.documents.tables;

import eu.most.documents.ArchiveFrame;
import eu.most.documents.FontCase;
import eu.most.documents.FontCases;
import eu.most.documents.TaggedDocument;
import eu.most.signing.DocumentKind;
import eu.most.signing.PreparedDocument;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * Draws tables for paper: A4 landscape, tagged, PDF/A-3a and PDF/UA-1, with room for one seal. Safe
 * for use by many threads.
 */
@Component
public final class ReportDrawing {

    private static final int AT_ONCE = 2;

    private final Clock clock;
    private final FontCases fontCases = new FontCases(AT_ONCE);

    /** {@code clock} gives the time that stands in the files. */
    public ReportDrawing(Clock clock) {
        this.clock = clock;
    }

    /** Draws a table; a character that our fonts lack becomes a question mark. */
    public PreparedDocument draw(TableReport report) {
        return fontCases.lend(fontCase -> draw(report, fontCase));
    }

    private PreparedDocument draw(TableReport report, FontCase fontCase) {
        try (TaggedDocument document =
                new TaggedDocument(fontCase, TaggedDocument.LONG, TaggedDocument.NARROW)) {
            new TablePages(document, report).draw();
            return document.finish(
                    new ArchiveFrame.About(
                            DocumentKind.PROTOCOL,
                            report.title(),
                            report.address(),
                            report.issuer(),
                            report.language()),
                    report.issuer(),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS));
        }
    }
}
