package eu.most.themes;

import eu.most.documents.Signatory;

/**
 * Somebody who stands for the issuer: a name and, by language, the office held, each at most {@link
 * Signatory#LONGEST} characters. A draft may still lack an office in a language.
 *
 * @throws IllegalArgumentException if the name is blank, or a text too long
 */
public record ThemeSignatory(String name, ThemeTexts office) {

    /** Stands where something is still missing in a draft. */
    static final String MISSING = "–";

    public ThemeSignatory {
        name = new Signatory(name, MISSING).name();
        office = office.noneLongerThan(Signatory.LONGEST);
    }
}
