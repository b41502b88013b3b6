package eu.most.themes;

import eu.most.documents.CertificateDesign;
import eu.most.documents.CertificateFacts;
import eu.most.documents.CertificateLayout;
import eu.most.documents.Colour;
import eu.most.documents.DescribedLogo;
import eu.most.documents.Signatory;
import eu.most.documents.logos.Logo;
import eu.most.kernel.LanguageTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a theme says. Where a text is missing in a language, the sheet has its usual words, or none.
 *
 * @param main colour of lines and headings
 * @param accent colour of small signs
 * @param logo or null
 * @param logoDescription what the logo shows
 * @param opening the line above the name
 * @param closing a text before the signatures
 * @param signatories at most {@link CertificateFacts#MOST_SIGNATORIES}; none stands for those of
 *     the installation
 * @throws IllegalArgumentException if a text is too long, a colour too light to read, or there are
 *     too many signatories
 */
public record ThemeContent(
        CertificateLayout layout,
        Colour main,
        Colour accent,
        @Nullable LogoId logo,
        ThemeTexts logoDescription,
        ThemeTexts opening,
        ThemeTexts closing,
        List<ThemeSignatory> signatories) {

    /** What a new theme begins with: the look that certificates have without any. */
    public static final ThemeContent BUILT_IN =
            new ThemeContent(
                    CertificateDesign.BUILT_IN.layout(),
                    CertificateDesign.BUILT_IN.main(),
                    CertificateDesign.BUILT_IN.accent(),
                    null,
                    ThemeTexts.NONE,
                    ThemeTexts.NONE,
                    ThemeTexts.NONE,
                    List.of());

    public ThemeContent {
        logoDescription = logoDescription.noneLongerThan(DescribedLogo.LONGEST_DESCRIPTION);
        opening = opening.noneLongerThan(CertificateDesign.LONGEST_OPENING);
        closing = closing.noneLongerThan(CertificateDesign.LONGEST_CLOSING);
        signatories = List.copyOf(signatories);
        if (signatories.size() > CertificateFacts.MOST_SIGNATORIES) {
            throw new IllegalArgumentException("too many signatories: " + signatories.size());
        }
        if (!main.isLegibleOnPaper() || !accent.isLegibleOnPaper()) {
            throw new IllegalArgumentException("too light to read: " + main + " or " + accent);
        }
    }

    /** The same with another logo, or none. */
    ThemeContent with(@Nullable LogoId other) {
        return new ThemeContent(
                layout, main, accent, other, logoDescription, opening, closing, signatories);
    }

    /**
     * How a sheet in this language looks.
     *
     * @param picture of the logo, or null if there is none
     */
    CertificateDesign designOn(LanguageTag sheet, @Nullable Logo picture) {
        return new CertificateDesign(
                layout,
                main,
                accent,
                picture == null
                        ? null
                        : new DescribedLogo(
                                picture, logoDescription.on(sheet).orElse(ThemeSignatory.MISSING)),
                opening.on(sheet).orElse(null),
                closing.on(sheet).orElse(null));
    }

    /** Who signs a sheet in this language. */
    List<Signatory> signatoriesOn(LanguageTag sheet) {
        return signatories.stream()
                .map(one ->
                        new Signatory(
                                one.name(), one.office().on(sheet).orElse(ThemeSignatory.MISSING)))
                .toList();
    }
}
