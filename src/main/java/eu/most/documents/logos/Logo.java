package eu.most.documents.logos;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * A picture as it goes into a PDF: prepared once by {@link LogoPreparation}, copied into every
 * certificate as it is.
 *
 * @param form how {@code bytes} are to be read
 * @param width in pixels
 * @param height in pixels
 * @param bytes at most {@link #MOST_BYTES}
 * @throws IllegalArgumentException if a measure is out of bounds
 */
@SuppressWarnings("ArrayRecordComponent") // made once, only ever copied
public record Logo(Form form, int width, int height, byte[] bytes) {

    /** So that a certificate with its logo stays below 60 kB. */
    public static final int MOST_BYTES = 14_000;

    /** Of the longer side, in pixels. */
    public static final int MOST_PIXELS = 600;

    public Logo {
        if (width < 1 || height < 1 || width > MOST_PIXELS || height > MOST_PIXELS) {
            throw new IllegalArgumentException("not a logo: " + width + " by " + height);
        }
        if (bytes.length == 0 || bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("not a logo: " + bytes.length + " bytes");
        }
    }

    /** The ways in which a PDF holds a picture that we use. */
    public enum Form {
        /** Red, green and blue, rows predicted as in PNG, deflated. */
        TRUE_COLOUR,
        /** At most 256 colours, three bytes each for all 256, then the deflated rows. */
        FEW_COLOURS,
        /** A JPEG file. */
        PHOTOGRAPH
    }

    static final int TABLE = 3 * 256;

    /** The picture as a stream of this document. */
    public COSStream in(COSDocument document) {
        COSStream stream = document.createCOSStream();
        stream.setInt(COSName.WIDTH, width);
        stream.setInt(COSName.HEIGHT, height);
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(
                COSName.FILTER,
                form == Form.PHOTOGRAPH ? COSName.DCT_DECODE : COSName.FLATE_DECODE);
        stream.setItem(COSName.COLORSPACE, form == Form.FEW_COLOURS ? table() : COSName.DEVICERGB);
        if (form == Form.TRUE_COLOUR) {
            stream.setItem(COSName.DECODE_PARMS, prediction());
        }
        int begin = form == Form.FEW_COLOURS ? TABLE : 0;
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes, begin, bytes.length - begin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    private COSArray table() {
        byte[] colours = new byte[TABLE];
        System.arraycopy(bytes, 0, colours, 0, TABLE);
        COSArray table = new COSArray();
        table.add(COSName.INDEXED);
        table.add(COSName.DEVICERGB);
        table.add(COSInteger.get(255));
        table.add(new COSString(colours));
        return table;
    }

    private COSDictionary prediction() {
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.PREDICTOR, 15);
        parameters.setInt(COSName.COLORS, 3);
        parameters.setInt(COSName.BITS_PER_COMPONENT, 8);
        parameters.setInt(COSName.COLUMNS, width);
        return parameters;
    }
}
