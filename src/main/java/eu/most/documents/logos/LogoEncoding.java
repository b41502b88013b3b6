package eu.most.documents.logos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes a picture as small as it must be: without loss if that fits, else as a photograph, else
 * with fewer pixels.
 */
public final class LogoEncoding {

    private static final List<Float> QUALITIES = List.of(0.92f, 0.85f, 0.75f);
    private static final float SMALLER = 0.75f;

    private LogoEncoding() {}

    /** A picture without transparency, at most {@link Logo#MOST_PIXELS} on its longer side. */
    public static Logo encode(BufferedImage picture) {
        BufferedImage attempt = picture;
        while (true) {
            Optional<Logo> small = small(attempt);
            if (small.isPresent()) {
                return small.get();
            }
            attempt = LogoPreparation.scaled(attempt, SMALLER);
        }
    }

    private static Optional<Logo> small(BufferedImage picture) {
        List<Logo.Form> forms = List.of(Logo.Form.FEW_COLOURS, Logo.Form.TRUE_COLOUR);
        for (Logo.Form form : forms) {
            byte[] bytes =
                    form == Logo.Form.FEW_COLOURS ? fewColours(picture) : trueColour(picture);
            if (bytes.length > 0 && bytes.length <= Logo.MOST_BYTES) {
                return Optional.of(new Logo(form, picture.getWidth(), picture.getHeight(), bytes));
            }
        }
        return QUALITIES.stream()
                .map(quality -> photograph(picture, quality))
                .filter(bytes -> bytes.length <= Logo.MOST_BYTES)
                .map(bytes ->
                        new Logo(
                                Logo.Form.PHOTOGRAPH,
                                picture.getWidth(),
                                picture.getHeight(),
                                bytes))
                .findFirst();
    }

    /** Nothing if there are more than 256 colours. */
    private static byte[] fewColours(BufferedImage picture) {
        Map<Integer, Integer> places = new HashMap<>();
        List<Integer> colours = new ArrayList<>();
        byte[] rows = new byte[picture.getWidth() * picture.getHeight()];
        int at = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y) & 0xffffff;
                Integer place = places.get(colour);
                if (place == null) {
                    place = colours.size();
                    places.put(colour, place);
                    colours.add(colour);
                }
                if (colours.size() > 256) {
                    return new byte[0];
                }
                rows[at++] = place.byteValue();
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int place = 0; place < 256; place++) {
            int colour = place < colours.size() ? colours.get(place) : 0;
            out.write(colour >> 16);
            out.write(colour >> 8);
            out.write(colour);
        }
        out.writeBytes(deflated(rows));
        return out.toByteArray();
    }

    /** Each row as its difference from the row above (PNG's filter 2). */
    private static byte[] trueColour(BufferedImage picture) {
        int width = 3 * picture.getWidth();
        byte[] rows = new byte[(width + 1) * picture.getHeight()];
        byte[] above = new byte[width];
        int at = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            byte[] row = row(picture, y);
            rows[at++] = 2;
            for (int i = 0; i < width; i++) {
                rows[at++] = (byte) (row[i] - above[i]);
            }
            above = row;
        }
        return deflated(rows);
    }

    private static byte[] row(BufferedImage picture, int y) {
        byte[] row = new byte[3 * picture.getWidth()];
        for (int x = 0; x < picture.getWidth(); x++) {
            int colour = picture.getRGB(x, y);
            row[3 * x] = (byte) (colour >> 16);
            row[3 * x + 1] = (byte) (colour >> 8);
            row[3 * x + 2] = (byte) colour;
        }
        return row;
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, deflater)) {
            deflating.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private static byte[] photograph(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream target = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(target);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
