package eu.most.themes;

import eu.most.documents.UndrawableCharacter;
import eu.most.kernel.LanguageTag;

/** Something that keeps a theme from being published. */
public sealed interface ThemeFinding {

    /** On sheets in which language. */
    LanguageTag language();

    /** The logo is not described in this language. */
    record LogoNotDescribed(LanguageTag language) implements ThemeFinding {}

    /** A signatory has no office in this language. */
    record NoOffice(LanguageTag language, String signatory) implements ThemeFinding {}

    /** A text has a character that our fonts lack. */
    record Undrawable(LanguageTag language, UndrawableCharacter character)
            implements ThemeFinding {}

    /** The reference validator of archive files objects to a sample. */
    record NotAnArchiveFile(LanguageTag language, String objection) implements ThemeFinding {}
}
