package eu.most.verification;

import eu.most.certificates.files.DocumentStamp;
import eu.most.certificates.files.StoredFile;
import eu.most.certificates.files.StoredFiles;
import eu.most.certificates.lookup.Verification;
import eu.most.certificates.lookup.VerificationAnswer.Registered;
import eu.most.credentials.VerificationCode;
import eu.most.kernel.Sha256;
import eu.most.signing.SealCheck;
import eu.most.signing.SealFinding;
import eu.most.verification.DocumentAnswer.Match;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds the row of the register to which a file belongs, by the file's hash and by the verification
 * code that it names, never by its number alone: numbers can be counted through, and facts about a
 * person are only for those who have seen the certificate.
 */
@Component
class RegisterSearch {

    private final Verification verification;
    private final StoredFiles files;

    RegisterSearch(Verification verification, StoredFiles files) {
        this.verification = verification;
        this.files = files;
    }

    /**
     * What was found.
     *
     * @param sealedAt when it was issued; of the file in the register only
     * @param stamp what its newest time stamp says; of a file in the register only
     */
    record Found(
            Match match,
            Optional<Registered> certificate,
            Optional<Instant> sealedAt,
            Optional<DocumentStamp> stamp) {

        static Found of(Match match, Optional<Registered> certificate) {
            return new Found(match, certificate, Optional.empty(), Optional.empty());
        }
    }

    /** The very file, or its beginning; empty if neither is in the register. */
    Optional<Found> byBytes(byte[] bytes, SealFinding seal, SealCheck seals) {
        Optional<StoredFile> stored = stored(bytes);
        if (stored.isPresent()) {
            return Optional.of(
                    new Found(
                            Match.FILE,
                            registered(stored.get().code()),
                            stored.map(StoredFile::issuedAt),
                            stored.flatMap(StoredFile::stamp)));
        }
        return seal instanceof SealFinding.Changed
                ? seals.original(bytes)
                        .flatMap(this::stored)
                        .map(file -> Found.of(Match.BEGINNING, registered(file.code())))
                : Optional.empty();
    }

    Found byCode(Optional<VerificationCode> code) {
        if (code.isEmpty()) {
            return Found.of(Match.NOTHING, Optional.empty());
        }
        Optional<Registered> named = registered(code.get());
        return Found.of(named.isPresent() ? Match.CODE : Match.UNKNOWN_CODE, named);
    }

    private Optional<StoredFile> stored(byte[] bytes) {
        return files.find(Sha256.hex(bytes));
    }

    private Optional<Registered> registered(VerificationCode code) {
        return verification.verify(code.value()) instanceof Registered row
                ? Optional.of(row)
                : Optional.empty();
    }
}
