package eu.most.catalogue;

import eu.most.kernel.LanguageTag;

/** A plain text together with the language it is really in, which a screen reader must be told. */
public record Wording(LanguageTag language, String text) {

    @Override
    public String toString() {
        return text;
    }
}
