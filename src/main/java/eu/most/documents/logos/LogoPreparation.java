package eu.most.documents.logos;

import eu.most.documents.logos.LogoOutcome.Prepared;
import eu.most.documents.logos.LogoOutcome.Reason;
import eu.most.documents.logos.LogoOutcome.Refused;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Makes a {@link Logo} out of a file from outside. Nothing of the file itself goes on: its pixels
 * are drawn on white and written anew. How large the picture is, is read before it is unpacked.
 */
public final class LogoPreparation {

    public static final int MOST_BYTES = 2_000_000;
    public static final int MOST_PIXELS = 3_000;

    private static final int LEAST_PIXELS = 16;

    /** A JPEG in more passes than this was made to keep its reader busy. */
    private static final int MOST_PASSES = 24;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final int MARKER = 0xff;
    private static final int PASS = 0xda;

    private LogoPreparation() {}

    /** Reads a file, or says why it is no logo. */
    public static LogoOutcome prepare(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new Refused(Reason.TOO_LARGE);
        }
        Optional<String> format = format(file);
        if (format.isEmpty()) {
            return new Refused(Reason.UNKNOWN_FORMAT);
        }
        if (passes(file) > MOST_PASSES && format.get().equals("jpeg")) {
            return new Refused(Reason.DAMAGED);
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.get()).next();
        try (ImageInputStream input =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            // Nothing but the pixels: texts and profiles inside may swell or be malformed.
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > MOST_PIXELS) {
                return new Refused(Reason.TOO_MANY_PIXELS);
            }
            if (Math.min(width, height) < LEAST_PIXELS) {
                return new Refused(Reason.TOO_FEW_PIXELS);
            }
            return new Prepared(LogoEncoding.encode(onPaper(reader.read(0))));
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | NullPointerException damaged) {
            // What the JDK's readers throw at broken files; all of it means the same.
            return new Refused(Reason.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    private static Optional<String> format(byte[] file) {
        if (beginsWith(file, PNG)) {
            return Optional.of("png");
        }
        return beginsWith(file, JPEG) ? Optional.of("jpeg") : Optional.empty();
    }

    private static boolean beginsWith(byte[] file, byte[] signature) {
        return file.length > signature.length
                && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
    }

    private static int passes(byte[] file) {
        int count = 0;
        for (int i = 1; i < file.length; i++) {
            if ((file[i - 1] & 0xff) == MARKER && (file[i] & 0xff) == PASS) {
                count++;
            }
        }
        return count;
    }

    /** The picture on white, and no larger than a certificate needs it. */
    private static BufferedImage onPaper(BufferedImage picture) {
        float scale =
                Math.min(
                        1f,
                        Logo.MOST_PIXELS
                                / (float) Math.max(picture.getWidth(), picture.getHeight()));
        BufferedImage drawn = draw(picture, picture.getWidth(), picture.getHeight());
        return scale == 1f ? drawn : scaled(drawn, scale);
    }

    /** Smaller by a factor; in steps of a half, so that thin lines do not vanish. */
    static BufferedImage scaled(BufferedImage picture, float scale) {
        int width = Math.max(1, Math.round(picture.getWidth() * scale));
        int height = Math.max(1, Math.round(picture.getHeight() * scale));
        BufferedImage smaller = picture;
        while (smaller.getWidth() > 2 * width && smaller.getHeight() > 2 * height) {
            smaller = draw(smaller, smaller.getWidth() / 2, smaller.getHeight() / 2);
        }
        return draw(smaller, width, height);
    }

    private static BufferedImage draw(BufferedImage picture, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }
}
