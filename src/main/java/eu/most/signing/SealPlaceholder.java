package eu.most.signing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * The room for a seal in a PDF that is being made: its signature dictionary first, and after saving
 * the place of the gap. The file must be saved without object streams, because the dictionary has
 * to stand in the open.
 */
public final class SealPlaceholder {

    /** Bytes kept free for the signature and its certificates. */
    private static final int ROOM = 3072;

    private static final int UNKNOWN = 1_000_000_000;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    // No text of a document can hold a line break in its strings, so that this stands there once.
    private static final String RANGE =
            "\n/ByteRange [0 1000000000 1000000000 1000000000]\n/Contents <";
    private static final int RANGE_VALUE = "\n/ByteRange ".length();

    private SealPlaceholder() {}

    /**
     * A signature dictionary with room for a seal, entered into the document's catalogue as the one
     * that certifies it and permits no change (ISO 32000-1, 12.8.2.2 and 12.8.4): so that programs
     * of others, too, call a file changed to which anything but a proof for later was added.
     *
     * @param at the claimed time of sealing, in whole seconds
     * @see "src/docs/decisions/0039-a-seal-permits-no-change.md"
     */
    public static COSDictionary certifying(COSDictionary catalogue, Instant at) {
        COSDictionary dictionary = dictionary(at);
        COSDictionary permissions = new COSDictionary();
        permissions.setItem(COSName.DOCMDP, dictionary);
        permissions.setDirect(true);
        catalogue.setItem(COSName.PERMS, permissions);
        return dictionary;
    }

    private static COSDictionary dictionary(Instant at) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.SIG);
        dictionary.setItem(COSName.FILTER, COSName.ADOBE_PPKLITE);
        dictionary.setItem(COSName.SUB_FILTER, COSName.getPDFName("ETSI.CAdES.detached"));
        COSArray range = new COSArray();
        range.add(COSInteger.ZERO);
        for (int i = 0; i < 3; i++) {
            range.add(COSInteger.get(UNKNOWN));
        }
        range.setDirect(true);
        dictionary.setItem(COSName.BYTERANGE, range);
        COSString contents = new COSString(new byte[ROOM], true);
        dictionary.setItem(COSName.CONTENTS, contents);
        dictionary.setString(COSName.M, DATE.format(at));
        COSArray references = new COSArray();
        references.add(noChanges());
        references.setDirect(true);
        dictionary.setItem(COSName.REFERENCE, references);
        return dictionary;
    }

    private static COSDictionary noChanges() {
        COSDictionary parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, COSName.TRANSFORM_PARAMS);
        parameters.setInt(COSName.P, 1);
        parameters.setItem(COSName.V, COSName.getPDFName("1.2"));
        parameters.setDirect(true);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.SIG_REF);
        reference.setItem(COSName.TRANSFORM_METHOD, COSName.DOCMDP);
        reference.setItem(COSName.TRANSFORM_PARAMS, parameters);
        reference.setDirect(true);
        return reference;
    }

    /**
     * Finds the room in a saved file and writes into it which bytes the seal will cover.
     *
     * @throws IllegalStateException if the file has no such room, or more than one
     */
    public static PreparedDocument locate(DocumentKind kind, byte[] saved) {
        String file = new String(saved, StandardCharsets.ISO_8859_1);
        int at = file.indexOf(RANGE);
        if (at < 0 || at != file.lastIndexOf(RANGE)) {
            throw new IllegalStateException("the file has no room for exactly one seal");
        }
        int gapStart = at + RANGE.length() - 1;
        int gapEnd = gapStart + 2 * ROOM + 2;
        String range = "[0 %d %d %d".formatted(gapStart, gapEnd, saved.length - gapEnd);
        int width = RANGE.length() - RANGE_VALUE - "]\n/Contents <".length();
        byte[] padded =
                (range + " ".repeat(width - range.length())).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(padded, 0, saved, at + RANGE_VALUE, padded.length);
        return new PreparedDocument(kind, saved, gapStart, gapEnd);
    }
}
