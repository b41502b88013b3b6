package eu.most.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/**
 * The badge inside the PDF: a file beside the page that says the same for programs, as PDF/A-3
 * allows it (ISO 19005-3, 6.8).
 */
public final class Attachment {

    static final String NAME = "badge.jwt";

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private Attachment() {}

    /** The badge of a certificate's PDF, if one is attached. */
    public static Optional<String> badgeOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var embedded =
                    new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
            PDComplexFileSpecification file = embedded == null ? null : embedded.getValue(NAME);
            return file == null
                    ? Optional.empty()
                    : Optional.of(
                            new String(
                                    file.getEmbeddedFile().toByteArray(),
                                    StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void attach(
            String badge,
            String description,
            TaggedDocument document,
            COSDictionary catalog,
            Instant now) {
        byte[] bytes = badge.getBytes(StandardCharsets.US_ASCII);
        COSStream stream = document.stream(bytes);
        stream.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("application/jwt"));
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.SIZE, bytes.length);
        parameters.setString(COSName.getPDFName("ModDate"), DATE.format(now));
        stream.setItem(COSName.PARAMS, parameters);
        COSDictionary streams = new COSDictionary();
        streams.setItem(COSName.F, stream);
        streams.setItem(COSName.UF, stream);
        COSDictionary file = new COSDictionary();
        file.setItem(COSName.TYPE, COSName.FILESPEC);
        file.setString(COSName.F, NAME);
        file.setString(COSName.UF, NAME);
        file.setString(COSName.DESC, description);
        file.setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Data"));
        file.setItem(COSName.EF, streams);
        COSArray names = new COSArray();
        names.add(new COSString(NAME));
        names.add(file);
        COSDictionary files = new COSDictionary();
        files.setItem(COSName.NAMES, names);
        COSDictionary all = new COSDictionary();
        all.setItem(COSName.EMBEDDED_FILES, files);
        catalog.setItem(COSName.NAMES, all);
        COSArray associated = new COSArray();
        associated.add(file);
        catalog.setItem(COSName.getPDFName("AF"), associated);
    }
}
