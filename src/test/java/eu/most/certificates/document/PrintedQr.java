package eu.most.certificates.document;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What another library reads out of the QR code on a page as coarse as a bad copy. */
public final class PrintedQr {

    private static final int DOTS_PER_INCH = 110;

    private PrintedQr() {}

    public static String scan(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            int[] pixels =
                    page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            LuminanceSource source =
                    new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            try {
                return read(new HybridBinarizer(source));
            } catch (ReaderException e) {
                // One of a hundred random signatures makes a symbol that only this way reads.
                return read(new GlobalHistogramBinarizer(source));
            }
        } catch (ReaderException e) {
            throw new AssertionError("the QR code cannot be read", e);
        }
    }

    private static String read(Binarizer binarizer) throws ReaderException {
        return new QRCodeReader()
                .decode(new BinaryBitmap(binarizer), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
