package eu.most.certificates;

import eu.most.credentials.CertificateNumber;
import java.util.Optional;

/** Result of reissuing a certificate under a corrected name, or in another language. */
public sealed interface ReissueOutcome
        permits ActOutcome.Refused,
                ReissueOutcome.Reissued,
                ReissueOutcome.NameIsRight,
                ReissueOutcome.NameCannotBeDrawn {

    /**
     * @param number of the new certificate, which supersedes the other
     */
    record Reissued(CertificateNumber number) implements ReissueOutcome {}

    /**
     * The certificate says what it would say then.
     *
     * @param inLatin what it says in Latin letters, if the name has others
     */
    record NameIsRight(String name, Optional<String> inLatin) implements ReissueOutcome {}

    /** Our fonts have not every letter of the name, and nobody wrote it in Latin ones yet. */
    record NameCannotBeDrawn() implements ReissueOutcome {}
}
