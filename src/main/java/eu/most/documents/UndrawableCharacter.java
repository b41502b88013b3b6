package eu.most.documents;

import java.util.Locale;

/**
 * A character that our fonts cannot draw, and where it stands.
 *
 * @param fact which text of the certificate
 * @param codePoint the character
 * @param reason why it is refused
 */
public record UndrawableCharacter(Fact fact, int codePoint, Reason reason) {

    /** The character as Unicode names it, such as {@code U+4E00 CJK UNIFIED IDEOGRAPHS 4E00}. */
    public String name() {
        String name = Character.getName(codePoint);
        String number = "U+%04X".formatted(codePoint);
        return name == null ? number : number + " " + name.toUpperCase(Locale.ROOT);
    }

    /** The texts on a sheet that people write. */
    public enum Fact {
        HOLDER,
        HOLDER_IN_LATIN,
        TITLE,
        OUTCOME,
        ISSUER,
        SIGNATORY,
        OPENING,
        CLOSING
    }

    /** Why a character is not drawn. */
    public enum Reason {
        /** A script or sign outside Latin, Greek, Cyrillic and our punctuation. */
        NO_GLYPH,
        /** An accent that composes with nothing before it; it would land in the wrong place. */
        COMBINING_MARK,
        /** A character that shows nothing: line break, direction mark, zero-width sign. */
        CONTROL
    }
}
