package eu.most.verification;

import eu.most.certificates.lookup.VerificationAnswer;
import eu.most.certificates.lookup.VerificationAnswer.Registered;
import eu.most.credentials.VerificationCode;
import java.util.Optional;

/**
 * One of many that were checked.
 *
 * @param name the file's name, or what stood in the list; at most 200 characters, for showing
 * @param finding what was found, in one word: see {@link BulkLine#finding}
 * @param code of the certificate that it is, or that it names
 */
public record CheckedItem(String name, String finding, Optional<VerificationCode> code) {

    static CheckedItem ofFile(String name, DocumentAnswer answer) {
        Optional<Registered> genuine =
                answer.verdict() == DocumentVerdict.REGISTERED
                        ? answer.certificate()
                        : Optional.empty();
        return genuine.map(certificate -> of(name, certificate))
                .orElseGet(() -> without(name, answer.verdict().name()));
    }

    static CheckedItem ofCode(String name, VerificationAnswer answer) {
        return switch (answer) {
            case Registered certificate -> of(name, certificate);
            case VerificationAnswer.Unknown _ -> without(name, "UNKNOWN");
            case VerificationAnswer.NotACode _ -> without(name, "MALFORMED");
        };
    }

    private static CheckedItem of(String name, Registered certificate) {
        return new CheckedItem(name, certificate.status().name(), Optional.of(certificate.code()));
    }

    /** It leads to no certificate. */
    static CheckedItem without(String name, String finding) {
        return new CheckedItem(name, finding, Optional.empty());
    }

    /** Whether it is a code that nobody has. */
    boolean isMiss() {
        return finding.equals("UNKNOWN");
    }
}
