package eu.most.certificates.check;

import eu.most.certificates.DocumentHash;
import eu.most.certificates.Verification;
import eu.most.certificates.VerificationAnswer.Registered;
import eu.most.certificates.VerificationCode;
import eu.most.certificates.check.DocumentAnswer.Match;
import eu.most.certificates.seal.SealCheck;
import eu.most.certificates.seal.SealFinding;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the row of the register to which a file belongs, by the file's hash and by the verification
 * code that it names, never by its number alone: numbers can be counted through, and facts about a
 * person are only for those who have seen the certificate.
 */
@Component
class RegisterSearch {

    private static final String BY_HASH =
            "SELECT code FROM certificate WHERE document_hash = ? LIMIT 1";

    private final SealCheck seals;
    private final Verification verification;
    private final JdbcClient database;

    RegisterSearch(SealCheck seals, Verification verification, JdbcClient database) {
        this.seals = seals;
        this.verification = verification;
        this.database = database;
    }

    record Found(Match match, Optional<Registered> certificate) {}

    /** The very file, or its beginning; empty if neither is in the register. */
    Optional<Found> byBytes(byte[] bytes, SealFinding seal) {
        Optional<Registered> stored = stored(bytes);
        if (stored.isPresent()) {
            return Optional.of(new Found(Match.FILE, stored));
        }
        return seal instanceof SealFinding.Changed
                ? seals.original(bytes)
                        .flatMap(this::stored)
                        .map(row -> new Found(Match.BEGINNING, Optional.of(row)))
                : Optional.empty();
    }

    Found byCode(Optional<VerificationCode> code) {
        if (code.isEmpty()) {
            return new Found(Match.NOTHING, Optional.empty());
        }
        Optional<Registered> named = registered(code.get());
        return new Found(named.isPresent() ? Match.CODE : Match.UNKNOWN_CODE, named);
    }

    private Optional<Registered> stored(byte[] bytes) {
        return database.sql(BY_HASH)
                .param(DocumentHash.of(bytes))
                .query(String.class)
                .optional()
                .flatMap(code -> registered(new VerificationCode(code)));
    }

    private Optional<Registered> registered(VerificationCode code) {
        return verification.verify(code.value()) instanceof Registered row
                ? Optional.of(row)
                : Optional.empty();
    }
}
