package eu.most.certificates.web;

import eu.most.certificates.VerificationAnswer;
import eu.most.certificates.VerificationAnswer.Registered;
import eu.most.certificates.check.CheckedItem;
import eu.most.certificates.check.DocumentAnswer;
import eu.most.certificates.check.DocumentVerdict;
import java.util.Optional;

/**
 * One line of the table of many.
 *
 * @param certificate the one that a genuine file or a code belongs to; of any other file nothing is
 *     repeated, so that nobody takes it for genuine
 */
record BulkRow(String name, Verdict verdict, Optional<Registered> certificate) {

    static BulkRow of(CheckedItem item) {
        return switch (item) {
            case CheckedItem.OfFile(String name, DocumentAnswer answer) ->
                    new BulkRow(
                            name,
                            Verdict.of(answer),
                            answer.certificate()
                                    .filter(_ -> answer.verdict() == DocumentVerdict.REGISTERED));
            case CheckedItem.OfCode(String name, VerificationAnswer answer) ->
                    switch (answer) {
                        case Registered registered ->
                                new BulkRow(
                                        name,
                                        Verdict.of(registered.status()),
                                        Optional.of(registered));
                        case VerificationAnswer.Unknown _ ->
                                new BulkRow(name, Verdict.UNKNOWN, Optional.empty());
                        case VerificationAnswer.NotACode _ ->
                                new BulkRow(name, Verdict.MALFORMED, Optional.empty());
                    };
        };
    }

    boolean isGood() {
        return verdict == Verdict.VALID;
    }

    /** Whether somebody asked for a code that nobody has. */
    boolean isMiss() {
        return verdict == Verdict.UNKNOWN;
    }

    /** Class of the pill; without a colour it is only grey. */
    String look() {
        return verdict.look();
    }
}
