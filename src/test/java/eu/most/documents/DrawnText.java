package eu.most.documents;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where each letter stands on the first page of a file, and where its QR code. */
record DrawnText(List<Letter> letters, Rectangle2D qrCode) {

    /** What a letter takes: from its base line up to the height of small letters. */
    record Letter(String text, Rectangle2D box) {

        @Override
        public String toString() {
            return text + " at " + Math.round(box.getX()) + "," + Math.round(box.getMaxY());
        }
    }

    static DrawnText on(byte[] pdf) throws IOException {
        List<Letter> letters = new ArrayList<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        if (!text.getUnicode().isBlank()) {
                            letters.add(letter(text));
                        }
                    }
                };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
            return new DrawnText(
                    letters, blackSquare(new PDFRenderer(document).renderImageWithDPI(0, 72)));
        }
    }

    /** Pairs of letters of which one stands on the other. */
    List<String> overlaps() {
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            for (int j = i + 1; j < letters.size(); j++) {
                Rectangle2D common = letters.get(i).box().createIntersection(letters.get(j).box());
                // Accents and kerned letters may touch.
                if (common.getWidth() > 1.5 && common.getHeight() > 0.5) {
                    overlaps.add(letters.get(i) + " and " + letters.get(j));
                }
            }
        }
        return overlaps;
    }

    /** Letters in the zone around the QR code that must stay white. */
    List<Letter> lettersAroundTheQrCode() {
        double module = qrCode.getWidth() / 33;
        Rectangle2D zone =
                new Rectangle2D.Double(
                        qrCode.getX() - 2 * module,
                        qrCode.getY() - 2 * module,
                        qrCode.getWidth() + 4 * module,
                        qrCode.getHeight() + 4 * module);
        return letters.stream().filter(letter -> letter.box().intersects(zone)).toList();
    }

    private static Letter letter(TextPosition text) {
        double height = text.getFontSizeInPt() * 0.72;
        return new Letter(
                text.getUnicode(),
                new Rectangle2D.Double(
                        text.getX() + 0.1, text.getY() - height, text.getWidth() - 0.2, height));
    }

    /** Where the QR code stands on a page: nothing else is black. */
    static Rectangle2D blackSquare(BufferedImage page) {
        Rectangle2D square = null;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                if ((page.getRGB(x, y) & 0xffffff) == 0) {
                    Point2D point = new Point2D.Double(x, y);
                    if (square == null) {
                        square = new Rectangle2D.Double(x, y, 1, 1);
                    }
                    square.add(point);
                }
            }
        }
        if (square == null) {
            throw new AssertionError("there is no QR code");
        }
        return square;
    }
}
