package eu.most.documents;

import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
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

    /** The line above the name. */
    String opening() {
        return Objects.requireNonNullElseGet(design.opening(), () -> texts.text("awarded"));
    }

    /** The line between the name and the module. */
    String completed() {
        return texts.text(facts.joint() ? "completed.joint" : "completed");
    }
}
