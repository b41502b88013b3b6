package eu.most.documents;

import org.jspecify.annotations.Nullable;

/**
 * How a sheet is to look, in one language.
 *
 * @param main colour of lines and headings
 * @param accent colour of small signs
 * @param logo of the issuer, or null
 * @param opening the line above the name, at most 120 characters; null for ours
 * @param closing a text before the signatures, at most 300 characters; null for none
 * @throws IllegalArgumentException if a text is blank or too long, or a colour too light to read
 */
public record CertificateDesign(
        CertificateLayout layout,
        Colour main,
        Colour accent,
        @Nullable DescribedLogo logo,
        @Nullable String opening,
        @Nullable String closing) {

    public static final int LONGEST_OPENING = 120;
    public static final int LONGEST_CLOSING = 300;

    /** The bridge in our own colours: what a certificate looks like where nobody chose anything. */
    public static final CertificateDesign BUILT_IN =
            new CertificateDesign(
                    CertificateLayout.BRIDGE, Colour.RIVER, Colour.BRICK, null, null, null);

    public CertificateDesign {
        requireLegible(main);
        requireLegible(accent);
        opening = opening == null ? null : FactText.line("opening", opening, LONGEST_OPENING);
        closing = closing == null ? null : FactText.line("closing", closing, LONGEST_CLOSING);
    }

    private static void requireLegible(Colour colour) {
        if (!colour.isLegibleOnPaper()) {
            throw new IllegalArgumentException(
                    colour + " has a contrast of " + colour.contrastOnPaper() + " to 1 on paper");
        }
    }
}
