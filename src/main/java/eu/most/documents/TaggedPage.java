package eu.most.documents;

import eu.most.documents.logos.Logo;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * One page that is drawn and tagged at the same time: whatever is put on it belongs to an element
 * of the structure tree or is an artifact, so that nothing can be seen and not read.
 *
 * <p>Lengths are points; {@code x} runs to the right, {@code y} downwards from the upper edge, as a
 * designer counts.
 */
final class TaggedPage {

    static final float WIDTH = 841.89f;
    static final float HEIGHT = 595.28f;

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private final PDDocument document;
    private final COSDictionary page;
    private final COSDictionary images = new COSDictionary();
    private final EmbeddedFonts fonts;
    private final StringBuilder content = new StringBuilder(8192);
    private final StructureTree structure;

    TaggedPage(PDDocument document, COSDictionary page, FontCase fontCase) {
        this.document = document;
        this.page = page;
        this.fonts = new EmbeddedFonts(document, fontCase);
        this.structure = new StructureTree(page);
    }

    /** A new element of the structure tree, such as {@code P}, below another one. */
    COSDictionary element(COSDictionary parent, String type) {
        return structure.element(parent, type);
    }

    /** The element that holds all others. */
    COSDictionary root() {
        return structure.top();
    }

    /** Makes an annotation the content of an element. */
    void attach(COSDictionary element, COSDictionary annotation) {
        structure.attach(element, annotation);
    }

    /** Draws something as content of an element. */
    void tagged(COSDictionary element, Runnable drawing) {
        content.append('/')
                .append(element.getNameAsString(COSName.S))
                .append(" <</MCID ")
                .append(structure.mark(element))
                .append(">> BDC\n");
        drawing.run();
        content.append("EMC\n");
    }

    /** Draws something that carries no meaning. */
    void artifact(Runnable drawing) {
        content.append("/Artifact BMC\n");
        drawing.run();
        content.append("EMC\n");
    }

    /** Writes one line; {@code y} is the base line. Only inside {@link #tagged} or an artifact. */
    void text(Typeface typeface, float size, Colour colour, float x, float y, String text) {
        fonts.use(typeface, text);
        fill(colour);
        content.append("BT /").append(typeface.name()).append(' ');
        number(size);
        content.append("Tf ");
        number(x);
        number(HEIGHT - y);
        content.append("Td <");
        for (int i = 0; i < text.length(); i++) {
            int character = text.charAt(i);
            int glyph = typeface.glyph(character);
            content.append(HEX[glyph >> 12])
                    .append(HEX[glyph >> 8 & 15])
                    .append(HEX[glyph >> 4 & 15])
                    .append(HEX[glyph & 15]);
        }
        content.append("> Tj ET\n");
    }

    void fill(Colour colour) {
        colour(colour);
        content.append("rg ");
    }

    void pen(Colour colour, float width) {
        colour(colour);
        content.append("RG ");
        number(width);
        content.append("w ");
    }

    void moveTo(float x, float y) {
        point(x, y);
        content.append("m ");
    }

    void lineTo(float x, float y) {
        point(x, y);
        content.append("l ");
    }

    void curveTo(float x1, float y1, float x2, float y2, float x, float y) {
        point(x1, y1);
        point(x2, y2);
        point(x, y);
        content.append("c ");
    }

    void roundStroke() {
        content.append("1 J S\n");
    }

    void stroke() {
        content.append("S\n");
    }

    void closeAndStroke() {
        content.append("s\n");
    }

    void fillPath() {
        content.append("f\n");
    }

    void fillAndStroke() {
        content.append("B\n");
    }

    void rectangle(float x, float y, float width, float height) {
        number(x);
        number(HEIGHT - y - height);
        number(width);
        number(height);
        content.append("re ");
    }

    /** A picture of one bit per pixel, 1 is white, in a square. */
    void bitmap(byte[] bits, int pixels, float x, float y, float side) {
        COSStream image = stream(bits);
        image.setInt(COSName.WIDTH, pixels);
        image.setInt(COSName.HEIGHT, pixels);
        image.setInt(COSName.BITS_PER_COMPONENT, 1);
        image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        image(image, "QR", x, y, side, side);
    }

    /** A logo as it was prepared, in a box of its shape. */
    void picture(Logo logo, float x, float y, float width, float height) {
        image(logo.in(document.getDocument()), "Logo", x, y, width, height);
    }

    private void image(COSStream image, String name, float x, float y, float width, float height) {
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        images.setItem(COSName.getPDFName(name), image);
        content.append("q ");
        number(width);
        content.append("0 0 ");
        number(height);
        number(x);
        number(HEIGHT - y - height);
        content.append("cm /").append(name).append(" Do Q\n");
    }

    /** Puts content, fonts and structure into the document. */
    void finish(COSDictionary catalog, COSDictionary formElement, COSDictionary formWidget) {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts.names());
        resources.setItem(COSName.XOBJECT, images);
        page.setItem(COSName.RESOURCES, resources);
        page.setItem(
                COSName.CONTENTS, stream(content.toString().getBytes(StandardCharsets.US_ASCII)));
        structure.finish(catalog, formElement, formWidget);
        fonts.embed();
    }

    /** A compressed stream of this document. */
    COSStream stream(byte[] bytes) {
        return ArchiveFrame.stream(document, bytes);
    }

    /** Where something stands, as a figure must say it. */
    static COSArray box(float x, float y, float width, float height) {
        COSArray box = new COSArray();
        box.add(new COSFloat(x));
        box.add(new COSFloat(HEIGHT - y - height));
        box.add(new COSFloat(x + width));
        box.add(new COSFloat(HEIGHT - y));
        return box;
    }

    private void point(float x, float y) {
        number(x);
        number(HEIGHT - y);
    }

    private void colour(Colour colour) {
        number(colour.red());
        number(colour.green());
        number(colour.blue());
    }

    /** Two decimals: a hundredth of a point is finer than any printer. */
    private void number(float value) {
        int hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            content.append('-');
            hundredths = -hundredths;
        }
        content.append(hundredths / 100);
        int rest = hundredths % 100;
        if (rest != 0) {
            content.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                content.append(rest % 10);
            }
        }
        content.append(' ');
    }
}
