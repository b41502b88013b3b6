package eu.most.documents;

import eu.most.kernel.LanguageTag;
import eu.most.signing.DocumentKind;
import eu.most.signing.SealPlaceholder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * What makes a tagged document PDF/A-3a and PDF/UA-1 around its pages: what it says about itself,
 * its colours, and the field for its one seal.
 */
public final class ArchiveFrame {

    private static final byte[] COLOUR_PROFILE = deflated(Resources.bytes("sRGB.icc"));

    private ArchiveFrame() {}

    /**
     * What a document says about itself.
     *
     * @param identifier names it among documents of its kind
     * @param address where its maker is found, or where it is checked
     */
    public record About(
            DocumentKind kind,
            String title,
            String identifier,
            String address,
            String issuer,
            LanguageTag language) {

        /** Of a document that has no name but that of its kind. */
        public About(
                DocumentKind kind,
                String title,
                String address,
                String issuer,
                LanguageTag language) {
            this(kind, title, kind.identifier(), address, issuer, language);
        }
    }

    /**
     * Puts a field for the seal on a page.
     *
     * @param name what the seal is called to those who do not see it
     * @return the field, which the structure tree has to name
     */
    static COSDictionary sealField(
            PDDocument document, COSDictionary page, String name, Instant now) {
        COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
        COSDictionary field = new COSDictionary();
        field.setItem(COSName.TYPE, COSName.ANNOT);
        field.setItem(COSName.SUBTYPE, COSName.WIDGET);
        field.setItem(COSName.FT, COSName.SIG);
        field.setString(COSName.T, "seal");
        field.setString(COSName.TU, name);
        field.setItem(COSName.V, SealPlaceholder.certifying(catalogue, now));
        field.setItem(COSName.RECT, new PDRectangle().getCOSArray());
        // Printed and locked, as PDF/A asks; without a size there is nothing to see.
        field.setInt(COSName.F, 4 | 128);
        field.setItem(COSName.P, page);
        COSArray fields = new COSArray();
        fields.add(field);
        page.setItem(COSName.ANNOTS, fields);
        page.setItem(COSName.getPDFName("Tabs"), COSName.S);
        COSDictionary form = new COSDictionary();
        form.setItem(COSName.FIELDS, fields);
        form.setInt(COSName.SIG_FLAGS, 3);
        catalogue.setItem(COSName.ACRO_FORM, form);
        return field;
    }

    static void describe(PDDocument document, About about, Instant now) {
        // A new document says 1.4, and no later call raises what the header says.
        document.setVersion(1.7f);
        document.getDocument().setVersion(1.7f);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setString(COSName.LANG, about.language().value());
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, marked);
        COSDictionary preferences = new COSDictionary();
        preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        catalog.setItem(COSName.METADATA, metadata(document, about, now));
        catalog.setItem(COSName.OUTPUT_INTENTS, outputIntents(document));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(about.title());
        information.setAuthor(about.issuer());
        information.setCreator("Most");
        information.setProducer("Most");
        GregorianCalendar date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        date.setTime(Date.from(now));
        information.setCreationDate(date);
        information.setModificationDate(date);
    }

    /** A compressed stream of a document. */
    static COSStream stream(PDDocument document, byte[] bytes) {
        return deflatedStream(document, deflated(bytes));
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream(bytes.length / 2);
        try (OutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return deflated.toByteArray();
    }

    private static COSStream deflatedStream(PDDocument document, byte[] deflated) {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        write(deflated, stream);
        return stream;
    }

    private static void write(byte[] bytes, COSStream stream) {
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSStream metadata(PDDocument document, About about, Instant now) {
        // Uncompressed, so that any program finds it.
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        write(Metadata.packet(about, now), stream);
        return stream;
    }

    private static COSArray outputIntents(PDDocument document) {
        COSStream profile = deflatedStream(document, COLOUR_PROFILE);
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setItem(COSName.OUTPUT_CONDITION_IDENTIFIER, new COSString("sRGB"));
        intent.setItem(COSName.INFO, new COSString("sRGB"));
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        return intents;
    }
}
