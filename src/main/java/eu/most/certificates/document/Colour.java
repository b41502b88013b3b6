package eu.most.certificates.document;

/** The light colours of the look, as sRGB shares of 0 to 1; the same values as in tokens.css. */
enum Colour {
    INK(0x1c2529),
    MUTED(0x56626a),
    LINE(0xddd8cd),
    RIVER(0x1a5876),
    RIVER_STRONG(0x113f56),
    RIVER_TINT(0xe4eff4),
    /** River over its own tint, a seventh strong. */
    RIVER_HAZE(0xc9dde6),
    BRICK(0xa94a22),
    PRISON(0x3f4f86),
    THIRD(0x23705a),
    WHITE(0xffffff);

    private final int rgb;

    Colour(int rgb) {
        this.rgb = rgb;
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
}
