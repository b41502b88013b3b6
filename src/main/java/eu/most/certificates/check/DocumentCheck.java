package eu.most.certificates.check;

import eu.most.certificates.DocumentStamp;
import eu.most.certificates.StoredFile;
import eu.most.certificates.StoredFiles;
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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
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

    private final SealCheck seals;
    private final SealKeys keys;
    private final Verification verification;
    private final StoredFiles files;
    private final Clock clock;

    DocumentCheck(
            SealCheck seals,
            SealKeys keys,
            Verification verification,
            StoredFiles files,
            Clock clock) {
        this.seals = seals;
        this.keys = keys;
        this.verification = verification;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Checks a file from outside; anything at all may be in it.
     *
     * @param bytes the whole file; the caller bounds its size
     */
    public DocumentAnswer check(byte[] bytes) {
        RawFile file = RawFile.of(bytes);
        DocumentClaims claims = DocumentClaims.in(file);
        SealFinding whole = seals.check(bytes);
        Found found = find(bytes, whole, claims);
        SealFinding seal = found.stamp().isPresent() ? underTheStamp(bytes, whole) : whole;
        return new DocumentAnswer(
                FileShape.of(file, seal),
                seal,
                key(seal),
                claims,
                found.match(),
                found.certificate(),
                found.sealedAt(),
                found.stamp(),
                clock.instant(),
                clock.getZone());
    }

    /** The seal of a file to which we added a time stamp ourselves, byte for byte. */
    private SealFinding underTheStamp(byte[] bytes, SealFinding whole) {
        return seals.original(bytes).map(seals::check).orElse(whole);
    }

    private Found find(byte[] bytes, SealFinding seal, DocumentClaims claims) {
        Optional<StoredFile> stored = stored(bytes);
        if (stored.isPresent()) {
            return new Found(
                    Match.FILE,
                    registered(stored.get().code()),
                    stored.map(StoredFile::issuedAt),
                    stored.flatMap(StoredFile::stamp));
        }
        if (seal instanceof SealFinding.Changed) {
            Optional<StoredFile> beginning = seals.original(bytes).flatMap(this::stored);
            if (beginning.isPresent()) {
                return Found.of(Match.BEGINNING, registered(beginning.get().code()));
            }
        }
        if (claims.code().isEmpty()) {
            return Found.of(Match.NOTHING, Optional.empty());
        }
        Optional<Registered> named = registered(claims.code().get());
        return Found.of(named.isPresent() ? Match.CODE : Match.UNKNOWN_CODE, named);
    }

    private Optional<StoredFile> stored(byte[] bytes) {
        return files.find(sha256(bytes));
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

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private record Found(
            Match match,
            Optional<Registered> certificate,
            Optional<Instant> sealedAt,
            Optional<DocumentStamp> stamp) {

        static Found of(Match match, Optional<Registered> certificate) {
            return new Found(match, certificate, Optional.empty(), Optional.empty());
        }
    }
}
