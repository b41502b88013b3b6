package eu.most.documents;

import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * What a layout works with: the sheet, what has to stand on it, and how it is to look.
 *
 * @param token for the QR code, or null
 */
record Composition(
        TaggedPage sheet,
        CertificateFacts facts,
        CertificateTexts texts,
        CertificateDesign design,
        Palette palette,
        @Nullable String token) {

    Composition(
            TaggedPage sheet,
            CertificateFacts facts,
            CertificateTexts texts,
            CertificateDesign design,
            @Nullable String token) {
        this(sheet, facts, texts, design, Palette.of(design.main(), design.accent()), token);
    }

    /** A new element of the structure tree below the topmost one. */
    COSDictionary element(String type) {
        return sheet.element(sheet.root(), type);
    }

    /** A new figure, and what it shows for those who do not see it. */
    COSDictionary figure(String alternative, float x, float y, float width, float height) {
        COSDictionary figure = element("Figure");
        figure.setString(COSName.ALT, alternative);
        COSDictionary layout = new COSDictionary();
        layout.setItem(COSName.O, COSName.getPDFName("Layout"));
        layout.setItem(COSName.BBOX, sheet.box(x, y, width, height));
        figure.setItem(COSName.A, layout);
        return figure;
    }

    /** The line above the name. */
    String opening() {
        return Objects.requireNonNullElseGet(design.opening(), () -> texts.text("awarded"));
    }

    /** The line between the name and the module. */
    String completed() {
        return texts.text(facts.joint() ? "completed.joint" : "completed");
    }
}
