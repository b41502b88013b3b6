package eu.most.certificates.document;

import eu.most.certificates.document.DrawingOutcome.Drawn;
import eu.most.certificates.document.DrawingOutcome.Undrawable;
import eu.most.certificates.seal.PreparedDocument;
import eu.most.certificates.seal.SealPlaceholder;
import eu.most.kernel.LanguageTag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.springframework.stereotype.Component;

/**
 * Draws certificates: A4 landscape, tagged, PDF/A-3a and PDF/UA-1, with room for one seal. The same
 * facts at the same second give the same bytes. Safe for use by many threads.
 */
@Component
public final class CertificateDrawing {

    private static final byte[] COLOUR_PROFILE = Resources.bytes("sRGB.icc");

    private final Clock clock;
    private final FontCases fontCases =
            new FontCases(Math.max(2, Runtime.getRuntime().availableProcessors()));

    /** Reads the fonts, once; {@code clock} gives the time that stands in the files. */
    public CertificateDrawing(Clock clock) {
        this.clock = clock;
        // A broken font or text shall stop the start, not the first certificate.
        fontCases.lend(fontCase -> SheetTexts.in(LanguageTag.ENGLISH));
    }

    /** The languages in which there are sheets, by tag. */
    public static List<LanguageTag> languages() {
        return SheetTexts.languages().stream().sorted().toList();
    }

    /** The language of the sheet that a certificate in this language gets. */
    public static LanguageTag languageOf(LanguageTag certificate) {
        return SheetTexts.in(certificate).language();
    }

    /** The characters of a text that our fonts cannot draw, each once, in their order. */
    public static List<Integer> undrawableIn(String text) {
        return Characters.undrawableIn(text);
    }

    /** Draws a certificate, or names the characters that keep it from being drawn. */
    public DrawingOutcome draw(CertificateFacts facts) {
        return draw(facts, OfflineProofs.NONE);
    }

    /** The same, with what lets anybody check it without asking us. */
    public DrawingOutcome draw(CertificateFacts facts, OfflineProofs proofs) {
        return draw(facts, proofs, SheetDesign.BUILT_IN);
    }

    /** The same, looking as it is designed. */
    public DrawingOutcome draw(CertificateFacts facts, OfflineProofs proofs, SheetDesign design) {
        List<UndrawableCharacter> undrawable = Characters.undrawableIn(facts, design);
        return undrawable.isEmpty()
                ? fontCases.lend(fontCase -> new Drawn(draw(facts, proofs, design, fontCase)))
                : new Undrawable(undrawable);
    }

    private PreparedDocument draw(
            CertificateFacts facts, OfflineProofs proofs, SheetDesign design, FontCase fontCase) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        SheetTexts texts = SheetTexts.in(facts.language());
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(Sheet.WIDTH, Sheet.HEIGHT));
            document.addPage(page);
            Sheet sheet = new Sheet(document, page.getCOSObject(), fontCase);
            design.layout().draw(new Composition(sheet, facts, texts, design, proofs.token()));
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            addSealField(sheet, page.getCOSObject(), catalog, facts, texts, now);
            describe(document, sheet, catalog, facts, texts, now);
            String badge = proofs.badge();
            if (badge != null) {
                Attachment.attach(badge, texts.text("badge"), sheet, catalog, now);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return SealPlaceholder.locate(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addSealField(
            Sheet sheet,
            COSDictionary page,
            COSDictionary catalog,
            CertificateFacts facts,
            SheetTexts texts,
            Instant now) {
        COSDictionary field = new COSDictionary();
        field.setItem(COSName.TYPE, COSName.ANNOT);
        field.setItem(COSName.SUBTYPE, COSName.WIDGET);
        field.setItem(COSName.FT, COSName.SIG);
        field.setString(COSName.T, "seal");
        field.setString(COSName.TU, texts.text("seal", "issuer", facts.issuer()));
        field.setItem(COSName.V, SealPlaceholder.dictionary(now));
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
        catalog.setItem(COSName.ACRO_FORM, form);
        COSDictionary element = sheet.element(sheet.root(), "Form");
        sheet.attach(element, field);
        sheet.finish(catalog, element, field);
    }

    private static void describe(
            PDDocument document,
            Sheet sheet,
            COSDictionary catalog,
            CertificateFacts facts,
            SheetTexts texts,
            Instant now) {
        String title = title(facts, texts);
        // A new document says 1.4, and no later call raises what the header says.
        document.setVersion(1.7f);
        document.getDocument().setVersion(1.7f);
        document.setDocumentId(now.getEpochSecond() * 31 + facts.number().hashCode());
        catalog.setString(COSName.LANG, texts.language().value());
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, marked);
        COSDictionary preferences = new COSDictionary();
        preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        catalog.setItem(
                COSName.METADATA,
                metadata(
                        document,
                        Metadata.packet(
                                facts.number(),
                                QrSymbol.address(facts.publicAddress())
                                        + "/V/"
                                        + facts.verificationCode(),
                                title,
                                facts.issuer(),
                                texts.language().value(),
                                now.toString())));
        catalog.setItem(COSName.OUTPUT_INTENTS, outputIntents(sheet));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setAuthor(facts.issuer());
        information.setCreator("Most");
        information.setProducer("Most");
        GregorianCalendar date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        date.setTime(Date.from(now));
        information.setCreationDate(date);
        information.setModificationDate(date);
    }

    private static String title(CertificateFacts facts, SheetTexts texts) {
        String title = texts.text("title") + " – " + facts.title() + " – " + facts.holder();
        return facts.demonstration() ? texts.text("demonstration.short") + ": " + title : title;
    }

    private static COSStream metadata(PDDocument document, byte[] packet) {
        // Uncompressed, so that any program finds it.
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        try (var out = stream.createRawOutputStream()) {
            out.write(packet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    private static COSArray outputIntents(Sheet sheet) {
        COSStream profile = sheet.stream(COLOUR_PROFILE);
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
