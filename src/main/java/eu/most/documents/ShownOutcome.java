package eu.most.documents;

import eu.most.kernel.EvidenceKind;

/**
 * An outcome on the sheet.
 *
 * @param text as the module words it, 1 to 300 characters
 * @param evidence by what the holder showed it
 * @see "src/docs/decisions/0045-only-what-was-shown.md"
 */
public record ShownOutcome(String text, EvidenceKind evidence) {

    public ShownOutcome {
        text = FactText.line("outcome", text, 300);
    }
}
