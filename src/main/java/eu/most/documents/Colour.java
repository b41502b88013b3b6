package eu.most.documents;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour in sRGB.
 *
 * @param rgb eight bits each of red, green and blue, as in {@code 0x1a5876}
 * @throws IllegalArgumentException if it has more than 24 bits
 */
public record Colour(int rgb) {

    // The light colours of the look; the same values as in tokens.css.
    public static final Colour INK = new Colour(0x1c2529);
    public static final Colour MUTED = new Colour(0x56626a);
    public static final Colour LINE = new Colour(0xddd8cd);
    public static final Colour RIVER = new Colour(0x1a5876);
    public static final Colour BRICK = new Colour(0xa94a22);
    static final Colour PRISON = new Colour(0x3f4f86);
    static final Colour THIRD = new Colour(0x23705a);
    static final Colour BLACK = new Colour(0);
    static final Colour WHITE = new Colour(0xffffff);

    /** How much a text must stand out from its ground (WCAG 2.2, 1.4.3). */
    public static final double LEAST_CONTRAST = 4.5;

    private static final Pattern SHAPE = Pattern.compile("#?[0-9a-fA-F]{6}");

    public Colour {
        if (rgb < 0 || rgb > 0xffffff) {
            throw new IllegalArgumentException("not a colour: " + Integer.toHexString(rgb));
        }
    }

    /** A colour as people type it: six hexadecimal digits, with or without a {@code #} before. */
    public static Optional<Colour> parse(String typed) {
        return typed.length() <= 7 && SHAPE.matcher(typed).matches()
                ? Optional.of(new Colour(Integer.parseInt(typed.replace("#", ""), 16)))
                : Optional.empty();
    }

    /**
     * How far a text in this colour stands out from white paper: 1 for white, 21 for black (WCAG
     * 2.2, contrast ratio).
     */
    public double contrastOnPaper() {
        return (luminance(WHITE) + 0.05) / (luminance(this) + 0.05);
    }

    /** Whether a text in this colour can be read on white paper. */
    public boolean isLegibleOnPaper() {
        return contrastOnPaper() >= LEAST_CONTRAST;
    }

    /** This colour with a share, 0 to 1, of another one mixed into it. */
    Colour mixedWith(Colour other, float share) {
        return new Colour(
                mixed(rgb >> 16, other.rgb >> 16, share) << 16
                        | mixed(rgb >> 8 & 0xff, other.rgb >> 8 & 0xff, share) << 8
                        | mixed(rgb & 0xff, other.rgb & 0xff, share));
    }

    float red() {
        return (rgb >> 16) / 255f;
    }

    float green() {
        return (rgb >> 8 & 0xff) / 255f;
    }

    float blue() {
        return (rgb & 0xff) / 255f;
    }

    /** As in a style sheet, such as {@code #1a5876}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    private static int mixed(int one, int other, float share) {
        return Math.round(one + (other - one) * share);
    }

    private static double luminance(Colour colour) {
        return 0.2126 * linear(colour.red())
                + 0.7152 * linear(colour.green())
                + 0.0722 * linear(colour.blue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
