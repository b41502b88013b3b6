package eu.most.documents;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What another library reads out of the QR code on a page as coarse as a bad copy. */
public final class PrintedQr {

    /**
     * As a bad copy has them, then a little more, as a camera takes one picture after the other.
     */
    private static final int[] DOTS_PER_INCH = {110, 131, 150};

    /** So many that the edges of the squares do not matter. */
    private static final int SHARP = 400;

    private static final Map<DecodeHintType, ?> SEARCHED = Map.of(DecodeHintType.TRY_HARDER, true);
    private static final Map<DecodeHintType, ?> SHOWN = Map.of(DecodeHintType.PURE_BARCODE, true);

    private PrintedQr() {}

    public static String scan(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int dots : DOTS_PER_INCH) {
                LuminanceSource page = source(renderer.renderImageWithDPI(0, dots));
                Optional<String> text =
                        read(new HybridBinarizer(page), SEARCHED)
                                .or(() -> read(new GlobalHistogramBinarizer(page), SEARCHED));
                if (text.isPresent()) {
                    return text.get();
                }
            }
            // In one of a hundred symbols the library takes a part of the token for a corner,
            // however
            // large and sharp it is; told where the symbol is, it reads those too.
            BufferedImage symbol = qrCodeOf(renderer.renderImageWithDPI(0, SHARP));
            return read(new GlobalHistogramBinarizer(source(symbol)), SHOWN)
                    .orElseThrow(() -> new AssertionError("the QR code cannot be read"));
        }
    }

    private static LuminanceSource source(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return new RGBLuminanceSource(
                width, height, picture.getRGB(0, 0, width, height, null, 0, width));
    }

    /** The QR code alone, cut out of a picture of the page. */
    public static BufferedImage qrCodeOf(BufferedImage page) {
        Rectangle2D square = DrawnText.blackSquare(page);
        return page.getSubimage(
                (int) square.getX() - 2,
                (int) square.getY() - 2,
                (int) square.getWidth() + 5,
                (int) square.getHeight() + 5);
    }

    private static Optional<String> read(Binarizer binarizer, Map<DecodeHintType, ?> hints) {
        try {
            return Optional.of(
                    new QRCodeReader().decode(new BinaryBitmap(binarizer), hints).getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }
}
