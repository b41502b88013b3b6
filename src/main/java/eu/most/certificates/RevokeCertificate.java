package eu.most.certificates;

import eu.most.credentials.CertificateNumber;

/**
 * An officer's wish to withdraw a certificate.
 *
 * @param explanation what happened, in the officer's words, 10 to 500 characters; officers read it,
 *     and the holder
 * @throws IllegalArgumentException if the explanation is shorter or longer
 */
public record RevokeCertificate(
        CertificateNumber number, RevocationReason reason, String explanation) {

    public static final int SHORTEST_EXPLANATION = 10;
    public static final int LONGEST_EXPLANATION = 500;

    public RevokeCertificate {
        explanation = explained(explanation);
    }

    /** An officer's words without white space around them. */
    static String explained(String explanation) {
        String words = explanation.strip();
        if (words.length() < SHORTEST_EXPLANATION || words.length() > LONGEST_EXPLANATION) {
            throw new IllegalArgumentException(
                    "an explanation has 10 to 500 characters, not " + words.length());
        }
        return words;
    }
}
