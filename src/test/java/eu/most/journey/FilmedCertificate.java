package eu.most.journey;

import eu.most.documents.PrintedQr;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What a camera sees of a certificate that somebody holds in front of it. */
final class FilmedCertificate {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int FRAMES = 10;
    private static final int DOTS_PER_INCH = 200;
    private static final int MARGIN = 30;

    private FilmedCertificate() {}

    /** A film in YUV4MPEG2: the QR code of the sheet with the paper around it, in grey. */
    static Path of(byte[] pdf, Path file) throws IOException {
        BufferedImage frame = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            Graphics2D graphics = frame.createGraphics();
            graphics.setColor(Color.LIGHT_GRAY);
            graphics.fillRect(0, 0, WIDTH, HEIGHT);
            BufferedImage symbol = PrintedQr.qrCodeOf(page);
            int x = (WIDTH - symbol.getWidth()) / 2;
            int y = (HEIGHT - symbol.getHeight()) / 2;
            graphics.setColor(Color.WHITE);
            graphics.fillRect(
                    x - MARGIN,
                    y - MARGIN,
                    symbol.getWidth() + 2 * MARGIN,
                    symbol.getHeight() + 2 * MARGIN);
            graphics.drawImage(symbol, x, y, null);
            graphics.dispose();
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ascii(out, "YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F10:1 Ip A1:1 C420jpeg\n");
            byte[] luma = luma(frame);
            byte[] chroma = new byte[WIDTH * HEIGHT / 2];
            Arrays.fill(chroma, (byte) 128);
            for (int i = 0; i < FRAMES; i++) {
                ascii(out, "FRAME\n");
                out.write(luma);
                out.write(chroma);
            }
        }
        return file;
    }

    private static byte[] luma(BufferedImage frame) {
        byte[] luma = new byte[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                Color colour = new Color(frame.getRGB(x, y));
                luma[y * WIDTH + x] =
                        (byte)
                                ((colour.getRed() * 299
                                                + colour.getGreen() * 587
                                                + colour.getBlue() * 114)
                                        / 1000);
            }
        }
        return luma;
    }

    private static void ascii(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
