package eu.most.documents;

import eu.most.documents.logos.Logo;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * One page of a {@link TaggedDocument}, drawn and tagged at the same time: whatever is put on it
 * belongs to an element of the structure tree or is an artifact, so that nothing can be seen and
 * not read.
 *
 * <p>Lengths are points; {@code x} runs to the right, {@code y} downwards from the upper edge, as a
 * designer counts.
 */
public final class TaggedPage {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private final TaggedDocument document;
    private final COSDictionary page;
    private final float height;
    private final StringBuilder content = new StringBuilder(8192);

    /** The element of each marked drawing, in the order of their numbers. */
    private final COSArray marked = new COSArray();

    TaggedPage(TaggedDocument document, COSDictionary page, float height) {
        this.document = document;
        this.page = page;
        this.height = height;
    }

    /** A new element of the structure tree, such as {@code P}, below another one. */
    COSDictionary element(COSDictionary parent, String type) {
        return document.element(parent, type);
    }

    /** A new figure, see {@link TaggedDocument#figure}. */
    COSDictionary figure(String alternative, float x, float y, float wide, float high) {
        return document.figure(alternative, x, y, wide, high);
    }

    /** The element that holds all others. */
    COSDictionary root() {
        return document.root();
    }

    /** Draws something as content of an element. */
    void tagged(COSDictionary element, Runnable drawing) {
        content.append('/')
                .append(element.getNameAsString(COSName.S))
                .append(" <</MCID ")
                .append(StructureTree.mark(element, page, marked))
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
        document.fonts().use(typeface, text);
        fill(colour);
        content.append("BT /").append(typeface.name()).append(' ');
        number(size);
        content.append("Tf ");
        number(x);
        number(height - y);
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

    void rectangle(float x, float y, float wide, float high) {
        number(x);
        number(height - y - high);
        number(wide);
        number(high);
        content.append("re ");
    }

    /** A thin line from left to right. */
    void rule(Colour colour, float weight, float x, float y, float length) {
        pen(colour, weight);
        moveTo(x, y);
        lineTo(x + length, y);
        stroke();
    }

    /** A picture of one bit per pixel, 1 is white, in a square. */
    void bitmap(byte[] bits, int pixels, float x, float y, float side) {
        COSStream image = document.stream(bits);
        image.setInt(COSName.WIDTH, pixels);
        image.setInt(COSName.HEIGHT, pixels);
        image.setInt(COSName.BITS_PER_COMPONENT, 1);
        image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        image(image, "QR", x, y, side, side);
    }

    /** A logo as it was prepared, in a box of its shape. */
    void picture(Logo logo, float x, float y, float wide, float high) {
        image(document.stream(logo), "Logo", x, y, wide, high);
    }

    private void image(COSStream image, String name, float x, float y, float wide, float high) {
        document.image(name, image);
        content.append("q ");
        number(wide);
        content.append("0 0 ");
        number(high);
        number(x);
        number(height - y - high);
        content.append("cm /").append(name).append(" Do Q\n");
    }

    COSDictionary page() {
        return page;
    }

    COSArray marked() {
        return marked;
    }

    /** Puts what was drawn into the document. */
    void finish(COSDictionary resources, int number) {
        page.setItem(COSName.RESOURCES, resources);
        page.setItem(
                COSName.CONTENTS,
                document.stream(content.toString().getBytes(StandardCharsets.US_ASCII)));
        page.setInt(COSName.STRUCT_PARENTS, number);
        page.setItem(COSName.getPDFName("Tabs"), COSName.S);
    }

    /** Where something stands, as a figure must say it. */
    COSArray box(float x, float y, float wide, float high) {
        COSArray box = new COSArray();
        box.add(new COSFloat(x));
        box.add(new COSFloat(height - y - high));
        box.add(new COSFloat(x + wide));
        box.add(new COSFloat(height - y));
        return box;
    }

    private void point(float x, float y) {
        number(x);
        number(height - y);
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
