package eu.most.certificates.check;

import eu.most.certificates.VerificationAnswer;
import eu.most.certificates.VerificationAnswer.Registered;
import java.util.Optional;

/** One of many that were checked. */
public sealed interface CheckedItem {

    /** The file's name, or what stood in the list; at most 200 characters, for showing. */
    String name();

    /** What was found, in one word: see {@link BulkLine#finding}. */
    String finding();

    /** The certificate that it is, or that carries the code. */
    Optional<Registered> genuine();

    record OfFile(String name, DocumentAnswer answer) implements CheckedItem {

        @Override
        public String finding() {
            return genuine()
                    .map(certificate -> certificate.status().name())
                    .orElseGet(() -> answer.verdict().name());
        }

        @Override
        public Optional<Registered> genuine() {
            return answer.verdict() == DocumentVerdict.REGISTERED
                    ? answer.certificate()
                    : Optional.empty();
        }
    }

    /** A number: it names a certificate, but whoever has it need not have seen one. */
    record OfNumber(String name) implements CheckedItem {

        @Override
        public String finding() {
            return "NUMBER";
        }

        @Override
        public Optional<Registered> genuine() {
            return Optional.empty();
        }
    }

    record OfCode(String name, VerificationAnswer answer) implements CheckedItem {

        @Override
        public String finding() {
            return switch (answer) {
                case Registered certificate -> certificate.status().name();
                case VerificationAnswer.Unknown _ -> "UNKNOWN";
                case VerificationAnswer.NotACode _ -> "MALFORMED";
            };
        }

        @Override
        public Optional<Registered> genuine() {
            return answer instanceof Registered certificate
                    ? Optional.of(certificate)
                    : Optional.empty();
        }
    }
}
