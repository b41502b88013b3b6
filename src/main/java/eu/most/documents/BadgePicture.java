package eu.most.documents;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The picture of a badge: a coin of river blue with the bridge, the title of the module and who
 * issued it. Without the holder's name: that is in the credential. Letters are drawn by their
 * outlines, so that no font of the machine is needed.
 */
public final class BadgePicture {

    private static final int SIDE = 600;
    private static final float MIDDLE = SIDE / 2f;
    private static final Color RIVER = new Color(0x1a5876);
    private static final Color RIVER_TINT = new Color(0xe4eff4);
    private static final Color BRICK = new Color(0xa94a22);
    private static final int MOST_LINES = 3;
    private static final float LARGEST = 44;
    private static final float SMALLEST = 16;

    private BadgePicture() {}

    /**
     * A PNG, 600 × 600, transparent around the coin.
     *
     * @param word drawn across the lower edge in brick, such as "Demonstration"; empty for none
     */
    public static byte[] draw(String title, String issuer, String word) {
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        try {
            pen.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            coin(pen);
            bridge(pen);
            lines(pen, Typeface.STRONG, title, 330, 430, LARGEST, MOST_LINES, Color.WHITE);
            lines(pen, Typeface.REGULAR, issuer, 452, 320, 22, 2, RIVER_TINT);
            if (!word.isEmpty()) {
                pen.setColor(BRICK);
                pen.fillRoundRect(130, 520, 340, 52, 26, 26);
                lines(pen, Typeface.STRONG, word, 531, 310, 24, 1, Color.WHITE);
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream(64 * 1024);
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            pen.dispose();
        }
    }

    private static void coin(Graphics2D pen) {
        pen.setColor(RIVER);
        pen.fill(new Ellipse2D.Float(6, 6, SIDE - 12, SIDE - 12));
        pen.setColor(RIVER_TINT);
        pen.setStroke(new BasicStroke(5));
        pen.draw(new Ellipse2D.Float(26, 26, SIDE - 52, SIDE - 52));
    }

    /** The mark: deck, arch and hangers, as in the icon. */
    private static void bridge(Graphics2D pen) {
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(14, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Line2D.Float(160, 260, 440, 260));
        pen.draw(new CubicCurve2D.Float(194, 260, 230, 108, 370, 108, 406, 260));
        pen.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Line2D.Float(248, 182, 248, 252));
        pen.draw(new Line2D.Float(300, 158, 300, 252));
        pen.draw(new Line2D.Float(352, 182, 352, 252));
        pen.setStroke(new BasicStroke(13, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Line2D.Float(194, 270, 194, 300));
        pen.draw(new Line2D.Float(406, 270, 406, 300));
    }

    /** Text in the middle, as large as it fits. */
    private static void lines(
            Graphics2D pen,
            Typeface typeface,
            String text,
            float top,
            float width,
            float largest,
            int most,
            Color colour) {
        String drawable = PaperText.drawable(text);
        float size = largest;
        Lines lines = Lines.wrap(typeface, size, drawable, width);
        while (lines.lines().size() > most && size > SMALLEST) {
            size -= 1;
            lines = Lines.wrap(typeface, size, drawable, width);
        }
        pen.setColor(colour);
        float base = top + size;
        for (String line : lines.lines().subList(0, Math.min(most, lines.lines().size()))) {
            float left = MIDDLE - typeface.width(line, size) / 2;
            pen.fill(outline(typeface, line, size, left, base));
            base += lines.pitch();
        }
    }

    private static Path2D outline(
            Typeface typeface, String line, float size, float left, float base) {
        Path2D whole = new Path2D.Float();
        try (TrueTypeFont font = typeface.open()) {
            CmapLookup lookup = font.getUnicodeCmapLookup();
            float scale = size / font.getUnitsPerEm();
            float x = left;
            for (int i = 0; i < line.length(); i++) {
                int glyph = lookup.getGlyphId(line.charAt(i));
                var data = font.getGlyph().getGlyph(glyph);
                if (data != null) {
                    whole.append(
                            data.getPath()
                                    .createTransformedShape(
                                            new AffineTransform(scale, 0, 0, -scale, x, base)),
                            false);
                }
                x += font.getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return whole;
    }
}
