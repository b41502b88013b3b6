package eu.most.documents;

import eu.most.signing.PreparedDocument;
import eu.most.signing.SealPlaceholder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A document of several pages that is drawn and tagged at the same time, PDF/A-3a and PDF/UA-1,
 * with room for one seal: lists and letters, where {@link TaggedPage} is one certificate. Whatever
 * is put on it belongs to an element of the structure tree or is an artifact.
 *
 * <p>Lengths are points; {@code x} runs to the right, {@code y} downwards from the upper edge.
 */
public final class TaggedDocument implements AutoCloseable {

    /** The sides of A4. */
    public static final float NARROW = 595.28f;

    public static final float LONG = 841.89f;

    private final PDDocument document = new PDDocument();
    private final EmbeddedFonts fonts;
    private final float width;
    private final float height;
    private final COSDictionary images = new COSDictionary();
    private final COSDictionary tree = new COSDictionary();
    private final COSDictionary root;
    private final List<Page> pages = new ArrayList<>();
    private int current;

    public TaggedDocument(FontCase fontCase, float width, float height) {
        fonts = new EmbeddedFonts(document, fontCase);
        this.width = width;
        this.height = height;
        tree.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root = element(tree, "Document");
    }

    /** A page with what is drawn on it, and the element that each marked drawing belongs to. */
    private record Page(COSDictionary page, StringBuilder content, COSArray marks) {}

    /** Begins the next page; there must be one before anything is drawn. */
    public void nextPage() {
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        current = pages.size();
        pages.add(new Page(page.getCOSObject(), new StringBuilder(8192), new COSArray()));
    }

    /** How many pages there are now. */
    public int pages() {
        return pages.size();
    }

    /** The element that holds all others. */
    public COSDictionary root() {
        return root;
    }

    /** A new element of the structure tree, such as {@code P}, below another one. */
    public COSDictionary element(COSDictionary parent, String type) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.P, parent);
        StructureTree.kids(parent).add(element);
        return element;
    }

    /**
     * A new heading of a table.
     *
     * @param scope {@code Row} or {@code Column}
     */
    public COSDictionary heading(COSDictionary row, String scope) {
        COSDictionary heading = element(row, "TH");
        COSDictionary attributes = new COSDictionary();
        attributes.setItem(COSName.O, COSName.getPDFName("Table"));
        attributes.setItem(COSName.getPDFName("Scope"), COSName.getPDFName(scope));
        heading.setItem(COSName.A, attributes);
        return heading;
    }

    /** Draws something on the current page as content of an element. */
    public void tagged(COSDictionary element, Runnable drawing) {
        Page page = page();
        int number = page.marks().size();
        page.marks().add(element);
        element.setItem(COSName.PG, page.page());
        StructureTree.kids(element).add(COSInteger.get(number));
        page.content()
                .append('/')
                .append(element.getNameAsString(COSName.S))
                .append(" <</MCID ")
                .append(number)
                .append(">> BDC\n");
        drawing.run();
        page.content().append("EMC\n");
    }

    /** Draws something on the current page that carries no meaning, or a repeated one. */
    public void artifact(Runnable drawing) {
        page().content().append("/Artifact BMC\n");
        drawing.run();
        page().content().append("EMC\n");
    }

    /**
     * Draws on each page there is now something that carries no meaning, such as its number.
     *
     * @param drawing gets the number of the page, from 1
     */
    public void onEachPage(IntConsumer drawing) {
        for (current = 0; current < pages.size(); current++) {
            artifact(() -> drawing.accept(current + 1));
        }
        current = pages.size() - 1;
    }

    /**
     * Writes lines below each other; {@code y} is the upper edge of the first. Only inside {@link
     * #tagged} or an artifact.
     */
    public void lines(Lines lines, Colour colour, float x, float y) {
        float base = y + lines.size();
        for (int i = 0; i < lines.lines().size(); i++) {
            // The blank keeps words apart for those who hear the lines in one go.
            String end = i < lines.lines().size() - 1 ? " " : "";
            String line = lines.lines().get(i) + end;
            text(lines.typeface(), lines.size(), colour, x, base + i * lines.pitch(), line);
        }
    }

    /** Writes one line; {@code y} is the base line. Only inside {@link #tagged} or an artifact. */
    public void text(Typeface typeface, float size, Colour colour, float x, float y, String text) {
        fonts.use(typeface, text);
        StringBuilder content = page().content();
        colour(colour, "rg");
        content.append("BT /").append(typeface.name()).append(' ').append(number(size));
        content.append("Tf ").append(number(x)).append(number(height - y)).append("Td <");
        for (int i = 0; i < text.length(); i++) {
            int character = text.charAt(i);
            content.append("%04X".formatted(typeface.glyph(character)));
        }
        content.append("> Tj ET\n");
    }

    /** A thin line from left to right. */
    public void rule(Colour colour, float weight, float x, float y, float length) {
        colour(colour, "RG");
        page().content()
                .append(number(weight))
                .append("w ")
                .append(number(x))
                .append(number(height - y))
                .append("m ")
                .append(number(x + length))
                .append(number(height - y))
                .append("l S\n");
    }

    /** A filled rectangle. */
    void area(Colour colour, float x, float y, float wide, float high) {
        colour(colour, "rg");
        page().content()
                .append(number(x))
                .append(number(height - y - high))
                .append(number(wide))
                .append(number(high))
                .append("re f\n");
    }

    /** A picture of one bit per pixel, 1 is white, in a square; one for a document. */
    void bitmap(byte[] bits, int pixels, float x, float y, float side) {
        COSStream image = stream(bits);
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, pixels);
        image.setInt(COSName.HEIGHT, pixels);
        image.setInt(COSName.BITS_PER_COMPONENT, 1);
        image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        images.setItem(COSName.getPDFName("QR"), image);
        page().content()
                .append("q ")
                .append(number(side))
                .append("0 0 ")
                .append(number(side))
                .append(number(x))
                .append(number(height - y - side))
                .append("cm /QR Do Q\n");
    }

    /** What a figure must say: its box and what it shows. */
    void describe(COSDictionary figure, String text, float x, float y, float wide, float high) {
        COSArray box = new COSArray();
        for (float edge : new float[] {x, height - y - high, x + wide, height - y}) {
            box.add(new COSFloat(edge));
        }
        COSDictionary attributes = new COSDictionary();
        attributes.setItem(COSName.O, COSName.getPDFName("Layout"));
        attributes.setItem(COSName.BBOX, box);
        figure.setItem(COSName.A, attributes);
        figure.setString(COSName.ALT, text);
    }

    /**
     * The whole document, ready to be sealed.
     *
     * @param seal what the seal is called to those who do not see it
     */
    public PreparedDocument finish(ArchiveFrame.About about, String seal, Instant now) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary first = pages.getFirst().page();
        finishStructure(catalog, ArchiveFrame.sealField(document, first, seal, now));
        for (Page page : pages) {
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.FONT, fonts.names());
            resources.setItem(COSName.XOBJECT, images);
            page.page().setItem(COSName.RESOURCES, resources);
            page.page()
                    .setItem(
                            COSName.CONTENTS,
                            stream(page.content().toString().getBytes(StandardCharsets.US_ASCII)));
            page.page().setItem(COSName.getPDFName("Tabs"), COSName.S);
        }
        ArchiveFrame.describe(document, about, now);
        fonts.embed();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return SealPlaceholder.locate(about.kind(), out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finishStructure(COSDictionary catalog, COSDictionary widget) {
        COSDictionary element = element(root, "Form");
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.PG, pages.getFirst().page());
        reference.setItem(COSName.OBJ, widget);
        StructureTree.kids(element).add(reference);
        COSArray numbers = new COSArray();
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).page().setInt(COSName.STRUCT_PARENTS, i);
            numbers.add(COSInteger.get(i));
            numbers.add(pages.get(i).marks());
        }
        widget.setInt(COSName.STRUCT_PARENT, pages.size());
        numbers.add(COSInteger.get(pages.size()));
        numbers.add(element);
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        tree.setItem(COSName.PARENT_TREE, parents);
        tree.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + 1);
        catalog.setItem(COSName.STRUCT_TREE_ROOT, tree);
    }

    private COSStream stream(byte[] bytes) {
        return ArchiveFrame.stream(document, bytes);
    }

    private Page page() {
        return pages.get(current);
    }

    private void colour(Colour colour, String operator) {
        page().content()
                .append(number(colour.red()))
                .append(number(colour.green()))
                .append(number(colour.blue()))
                .append(operator)
                .append(' ');
    }

    /** Two decimals: a hundredth of a point is finer than any printer. */
    private static String number(float value) {
        return String.format(Locale.ROOT, "%.2f ", value);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
