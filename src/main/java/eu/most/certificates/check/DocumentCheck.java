package eu.most.certificates.check;

import eu.most.certificates.DocumentHash;
import eu.most.certificates.Verification;
import eu.most.certificates.VerificationAnswer;
import eu.most.certificates.VerificationAnswer.Registered;
import eu.most.certificates.VerificationCode;
import eu.most.certificates.check.DocumentAnswer.Match;
import eu.most.certificates.seal.SealCertificate;
import eu.most.certificates.seal.SealCheck;
import eu.most.certificates.seal.SealFinding;
import eu.most.certificates.seal.SealFinding.Unbroken;
import eu.most.certificates.seal.SealKeys;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Finds out what a file is worth, for anybody. Keeps nothing of it and writes nothing about it into
 * a log.
 *
 * <p>The register is asked by the file's hash and by the verification code that the file names,
 * never by its number alone: numbers can be counted through, and facts about a person are only for
 * those who have seen the certificate.
 *
 * @see "src/docs/decisions/0013-a-file-is-checked-without-opening-it.md"
 */
@Service
public class DocumentCheck {

    private static final String BY_HASH =
            "SELECT code FROM certificate WHERE document_hash = ? LIMIT 1";

    private final SealCheck seals;
    private final SealKeys keys;
    private final Verification verification;
    private final JdbcClient database;
    private final Clock clock;

    DocumentCheck(
            SealCheck seals,
            SealKeys keys,
            Verification verification,
            JdbcClient database,
            Clock clock) {
        this.seals = seals;
        this.keys = keys;
        this.verification = verification;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Checks a file from outside; anything at all may be in it.
     *
     * @param bytes the whole file; the caller bounds its size
     */
    public DocumentAnswer check(byte[] bytes) {
        RawFile file = RawFile.of(bytes);
        SealFinding seal = seals.check(bytes);
        DocumentClaims claims = DocumentClaims.in(file);
        Found found = find(bytes, seal, claims);
        return new DocumentAnswer(
                FileShape.of(file, seal),
                seal,
                key(seal),
                claims,
                found.match(),
                found.certificate(),
                clock.instant(),
                clock.getZone());
    }

    private Found find(byte[] bytes, SealFinding seal, DocumentClaims claims) {
        Optional<Registered> stored = stored(bytes);
        if (stored.isPresent()) {
            return new Found(Match.FILE, stored);
        }
        if (seal instanceof SealFinding.Changed) {
            Optional<Registered> beginning = seals.original(bytes).flatMap(this::stored);
            if (beginning.isPresent()) {
                return new Found(Match.BEGINNING, beginning);
            }
        }
        if (claims.code().isEmpty()) {
            return new Found(Match.NOTHING, Optional.empty());
        }
        Optional<Registered> named = registered(claims.code().get());
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
        return verification.verify(code.value()) instanceof VerificationAnswer.Registered row
                ? Optional.of(row)
                : Optional.empty();
    }

    private Optional<SealCertificate> key(SealFinding seal) {
        return seal instanceof Unbroken unbroken
                ? keys.trusted().stream().filter(key -> key.id().equals(unbroken.key())).findFirst()
                : Optional.empty();
    }

    private record Found(Match match, Optional<Registered> certificate) {}
}
