package eu.most.certificates.ui;

import eu.most.certificates.RevokeCertificate;
import eu.most.uikit.LineField;

/** Where an officer says why. */
class ExplanationField extends LineField {

    private static final long serialVersionUID = 1L;

    ExplanationField(String id, String label) {
        super(id, label, RevokeCertificate.LONGEST_EXPLANATION);
        withHint(getTranslation("certificates.revoke.explanation.hint"));
    }

    /**
     * Says what is wrong if the words are too few or too many, and returns whether they are not.
     */
    boolean check() {
        return check(
                text().length() >= RevokeCertificate.SHORTEST_EXPLANATION
                        && text().length() <= RevokeCertificate.LONGEST_EXPLANATION,
                getTranslation("certificates.revoke.explanation.error"));
    }
}
