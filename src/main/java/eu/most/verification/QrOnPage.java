package eu.most.verification;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The QR code of a page that was drawn as we draw: a picture with one bit for each module. */
final class QrOnPage {

    private static final Pattern WIDTH = Pattern.compile("/Width (\\d{2,3})\\D");
    private static final Pattern HEIGHT = Pattern.compile("/Height (\\d{2,3})\\D");
    private static final int SMALLEST = 21;
    private static final int LARGEST = 177;

    private QrOnPage() {}

    /** What a camera would read; empty if there is no such picture, or nothing to read in it. */
    static Optional<String> text(OpenStreams streams) {
        return streams.last(dictionary ->
                        dictionary.contains("/Image")
                                && dictionary.contains("/BitsPerComponent 1\n"))
                .flatMap(QrOnPage::read);
    }

    private static Optional<String> read(Map.Entry<String, byte[]> picture) {
        Matcher width = WIDTH.matcher(picture.getKey());
        Matcher height = HEIGHT.matcher(picture.getKey());
        if (!width.find() || !height.find() || !width.group(1).equals(height.group(1))) {
            return Optional.empty();
        }
        int modules = Integer.parseInt(width.group(1));
        byte[] bits = picture.getValue();
        int stride = (modules + 7) / 8;
        if (modules < SMALLEST || modules > LARGEST || bits.length < stride * modules) {
            return Optional.empty();
        }
        BitMatrix matrix = new BitMatrix(modules);
        for (int y = 0; y < modules; y++) {
            for (int x = 0; x < modules; x++) {
                if ((bits[y * stride + x / 8] & 0x80 >> x % 8) == 0) {
                    matrix.set(x, y);
                }
            }
        }
        try {
            return Optional.of(new Decoder().decode(matrix).getText());
        } catch (ChecksumException | FormatException _) {
            // Some other picture.
            return Optional.empty();
        }
    }
}
