package eu.most.certificates.document;

import eu.most.certificates.seal.PreparedDocument;
import eu.most.certificates.seal.SealPlaceholder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.springframework.stereotype.Component;

/**
 * Draws tables for paper: A4 landscape, tagged, PDF/A-3a and PDF/UA-1, with room for one seal. Safe
 * for use by many threads.
 */
@Component
public final class ReportDrawing {

    private static final byte[] COLOUR_PROFILE = Resources.bytes("sRGB.icc");
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
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try (PDDocument document = new PDDocument()) {
            TablePages pages = new TablePages(document, report, fontCase);
            PDPage first = pages.draw();
            pages.finish(sealField(document, first, report, now), first);
            describe(document, report, now);
            ByteArrayOutputStream out = new ByteArrayOutputStream(256 * 1024);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return SealPlaceholder.locate(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSDictionary sealField(
            PDDocument document, PDPage first, TableReport report, Instant now) {
        COSDictionary field = new COSDictionary();
        field.setItem(COSName.TYPE, COSName.ANNOT);
        field.setItem(COSName.SUBTYPE, COSName.WIDGET);
        field.setItem(COSName.FT, COSName.SIG);
        field.setString(COSName.T, "seal");
        field.setString(COSName.TU, report.issuer());
        field.setItem(COSName.V, SealPlaceholder.dictionary(now));
        field.setItem(COSName.RECT, new PDRectangle().getCOSArray());
        // Printed and locked, as PDF/A asks; without a size there is nothing to see.
        field.setInt(COSName.F, 4 | 128);
        field.setItem(COSName.P, first);
        COSArray fields = new COSArray();
        fields.add(field);
        first.getCOSObject().setItem(COSName.ANNOTS, fields);
        first.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        COSDictionary form = new COSDictionary();
        form.setItem(COSName.FIELDS, fields);
        form.setInt(COSName.SIG_FLAGS, 3);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
        return field;
    }

    private static void describe(PDDocument document, TableReport report, Instant now)
            throws IOException {
        // A new document says 1.4, and no later call raises what the header says.
        document.setVersion(1.7f);
        document.getDocument().setVersion(1.7f);
        document.setDocumentId(now.getEpochSecond() * 31 + report.title().hashCode());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(report.language().value());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.getCOSObject().setItem(COSName.METADATA, metadata(document, report, now));
        PDOutputIntent intent =
                new PDOutputIntent(document, new ByteArrayInputStream(COLOUR_PROFILE));
        intent.setInfo("sRGB");
        intent.setOutputConditionIdentifier("sRGB");
        catalog.addOutputIntent(intent);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(report.title());
        information.setAuthor(report.issuer());
        information.setCreator("Most");
        information.setProducer("Most");
        GregorianCalendar date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        date.setTime(Date.from(now));
        information.setCreationDate(date);
        information.setModificationDate(date);
    }

    private static COSStream metadata(PDDocument document, TableReport report, Instant now)
            throws IOException {
        // Uncompressed, so that any program finds it.
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(
                    Metadata.packet(
                            report.identifier(),
                            report.address(),
                            report.title(),
                            report.issuer(),
                            report.language().value(),
                            now.toString()));
        }
        return stream;
    }
}
