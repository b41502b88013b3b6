package eu.most.documents;

import eu.most.documents.logos.Logo;
import eu.most.signing.PreparedDocument;
import eu.most.signing.SealPlaceholder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A document that is drawn and tagged at the same time, PDF/A-3a and PDF/UA-1, with room for one
 * seal: certificates, letters, lists. Whatever is put on its pages belongs to an element of the
 * structure tree or is an artifact.
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
    private final StructureTree structure = new StructureTree();
    private final List<TaggedPage> pages = new ArrayList<>();
    private int current;

    public TaggedDocument(FontCase fontCase, float width, float height) {
        fonts = new EmbeddedFonts(document, fontCase);
        this.width = width;
        this.height = height;
    }

    /** Begins the next page; there must be one before anything is drawn. */
    public TaggedPage nextPage() {
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        current = pages.size();
        pages.add(new TaggedPage(this, page.getCOSObject(), height));
        return page();
    }

    /** How many pages there are now. */
    public int pages() {
        return pages.size();
    }

    /** The element that holds all others. */
    public COSDictionary root() {
        return structure.root();
    }

    /** A new element of the structure tree, such as {@code P}, below another one. */
    public COSDictionary element(COSDictionary parent, String type) {
        return structure.element(parent, type);
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
        page().tagged(element, drawing);
    }

    /** Draws something on the current page that carries no meaning, or a repeated one. */
    public void artifact(Runnable drawing) {
        page().artifact(drawing);
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
        page().text(typeface, size, colour, x, y, text);
    }

    /** A thin line from left to right. */
    public void rule(Colour colour, float weight, float x, float y, float length) {
        page().rule(colour, weight, x, y, length);
    }

    /** A picture of one bit per pixel, 1 is white, in a square; one for a document. */
    void bitmap(byte[] bits, int pixels, float x, float y, float side) {
        page().bitmap(bits, pixels, x, y, side);
    }

    /** A new figure, and what it shows for those who do not see it. */
    COSDictionary figure(String alternative, float x, float y, float wide, float high) {
        COSDictionary figure = element(root(), "Figure");
        figure.setString(COSName.ALT, alternative);
        COSDictionary layout = new COSDictionary();
        layout.setItem(COSName.O, COSName.getPDFName("Layout"));
        layout.setItem(COSName.BBOX, page().box(x, y, wide, high));
        figure.setItem(COSName.A, layout);
        return figure;
    }

    /** Puts a file beside the pages, see {@link Attachment}. */
    void attach(String badge, String description, Instant now) {
        Attachment.attach(badge, description, this, catalog(), now);
    }

    /** Makes the identifier of the file follow from this, so that the same gives the same bytes. */
    void identify(long by) {
        document.setDocumentId(by);
    }

    /**
     * The whole document, ready to be sealed.
     *
     * @param seal what the seal is called to those who do not see it
     */
    public PreparedDocument finish(ArchiveFrame.About about, String seal, Instant now) {
        COSDictionary first = pages.getFirst().page();
        structure.finish(
                catalog(),
                pages.stream().map(TaggedPage::marked).toList(),
                first,
                ArchiveFrame.sealField(document, first, seal, now));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts.names());
        resources.setItem(COSName.XOBJECT, images);
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).finish(resources, i);
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

    EmbeddedFonts fonts() {
        return fonts;
    }

    /** Names a picture for the pages. */
    void image(String name, COSStream image) {
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        images.setItem(COSName.getPDFName(name), image);
    }

    /** A compressed stream of this document. */
    COSStream stream(byte[] bytes) {
        return ArchiveFrame.stream(document, bytes);
    }

    /** A logo as it was prepared. */
    COSStream stream(Logo logo) {
        return logo.in(document.getDocument());
    }

    private COSDictionary catalog() {
        return document.getDocumentCatalog().getCOSObject();
    }

    private TaggedPage page() {
        return pages.get(current);
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
