package eu.most.verification;

import eu.most.certificates.lookup.VerificationAnswer;
import eu.most.certificates.lookup.VerificationAnswer.Registered;
import eu.most.credentials.VerificationCode;
import java.util.Optional;

/** One of many that were checked. */
public sealed interface CheckedItem {

    /** The file's name, or what stood in the list; at most 200 characters, for showing. */
    String name();

    /** What was found, in one word: see {@link BulkLine#finding}. */
    String finding();

    /** Of the certificate that it is, or that it names. */
    Optional<VerificationCode> code();

    record OfFile(String name, DocumentAnswer answer) implements CheckedItem {

        @Override
        public String finding() {
            return genuine()
                    .map(certificate -> certificate.status().name())
                    .orElseGet(() -> answer.verdict().name());
        }

        @Override
        public Optional<VerificationCode> code() {
            return genuine().map(Registered::code);
        }

        private Optional<Registered> genuine() {
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
        public Optional<VerificationCode> code() {
            return Optional.empty();
        }
    }

    /** A line of an officer's list, looked up in the register. */
    record OfRegister(String name, String finding, Optional<VerificationCode> code)
            implements CheckedItem {

        static OfRegister without(String name, String finding) {
            return new OfRegister(name, finding, Optional.empty());
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
        public Optional<VerificationCode> code() {
            return answer instanceof Registered certificate
                    ? Optional.of(certificate.code())
                    : Optional.empty();
        }
    }
}
