package eu.most.themes;

import eu.most.documents.DrawingOutcome;
import eu.most.kernel.LanguageTag;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Service;

/**
 * Shows a theme as a picture, made from the very PDF that would be issued. One at a time: who tries
 * colours must not slow down those who work.
 */
@Service
public class ThemePreview {

    /** So that a sheet is some 1,100 pixels wide. */
    private static final float DOTS_PER_INCH = 96;

    private final ThemeSample sample;
    private final Semaphore turn = new Semaphore(1);

    ThemePreview(ThemeSample sample) {
        this.sample = sample;
    }

    /** A PNG file; empty if a text has a character that our fonts lack. */
    public Optional<byte[]> picture(ThemeContent content, LanguageTag language, SampleName name) {
        return switch (sample.draw(content, language, name.text())) {
            case DrawingOutcome.Drawn drawn -> Optional.of(picture(drawn.document().bytes()));
            case DrawingOutcome.Undrawable undrawable -> Optional.empty();
        };
    }

    private byte[] picture(byte[] pdf) {
        turn.acquireUninterruptibly();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(page, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.release();
        }
    }
}
