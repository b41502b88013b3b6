package eu.most.certificates;

import eu.most.credentials.CertificateNumber;
import eu.most.documents.UndrawableCharacter;
import eu.most.kernel.PersonId;
import eu.most.learning.CompletionId;
import java.util.List;

/** Result of issuing a certificate for a completion. */
public sealed interface IssueOutcome {

    record Issued(CertificateNumber number) implements IssueOutcome {}

    /** The completion has its certificate; there is never a second. */
    record AlreadyIssued(CertificateNumber number) implements IssueOutcome {}

    /** Our fonts have not every letter of the name, and nobody wrote it in Latin ones yet. */
    record NameCannotBeDrawn(PersonId holder, List<UndrawableCharacter> characters)
            implements IssueOutcome {}

    record NoSuchCompletion(CompletionId completion) implements IssueOutcome {}
}
