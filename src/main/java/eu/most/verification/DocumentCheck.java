package eu.most.verification;

import eu.most.certificates.lookup.VerificationAnswer.Registered;
import eu.most.certificates.statuslists.StatusLists;
import eu.most.certificates.statuslists.StatusLists.LastKnown;
import eu.most.signing.InstalledKeys;
import eu.most.signing.KeysInUse;
import eu.most.signing.SealCertificate;
import eu.most.signing.SealCheck;
import eu.most.signing.SealFinding;
import eu.most.signing.SealFinding.Unbroken;
import eu.most.signing.SealKeys;
import eu.most.verification.DocumentAnswer.Contents;
import eu.most.verification.DocumentAnswer.Match;
import eu.most.verification.RegisterSearch.Found;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/**
 * Finds out what a file is worth, for anybody. Keeps nothing of it and writes nothing about it into
 * a log. Where the database is gone it still says what the file itself shows.
 *
 * @see "src/docs/decisions/0013-a-file-is-checked-without-opening-it.md"
 */
@Service
public class DocumentCheck {

    private final InstalledKeys keys;
    private final RegisterSearch register;
    private final EnclosedProofs proofs;
    private final StatusLists lists;
    private final Clock clock;

    DocumentCheck(
            InstalledKeys keys,
            RegisterSearch register,
            EnclosedProofs proofs,
            StatusLists lists,
            Clock clock) {
        this.keys = keys;
        this.register = register;
        this.proofs = proofs;
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * Checks a file from outside; anything at all may be in it.
     *
     * @param bytes the whole file; the caller bounds its size
     */
    public DocumentAnswer check(byte[] bytes) {
        DocumentAnswer answer = exactly(bytes, false);
        if (answer.verdict() != DocumentVerdict.CHANGED) {
            return answer;
        }
        return BlankEnd.without(bytes).stream()
                .map(shorter -> exactly(shorter, true))
                .filter(shorter -> shorter.seal() instanceof Unbroken)
                .findFirst()
                .orElse(answer);
    }

    /**
     * @param blankEnd whether blank lines were cut off behind these bytes
     */
    private DocumentAnswer exactly(byte[] bytes, boolean blankEnd) {
        RawFile file = RawFile.of(bytes);
        DocumentClaims claims = DocumentClaims.in(file);
        KeysInUse today = keys.now();
        SealCheck seals = new SealCheck(today.seals());
        SealFinding whole = seals.check(bytes);
        Enclosed enclosed = Enclosed.NOTHING;
        Optional<LastKnown> lastKnown = Optional.empty();
        Found found;
        try {
            Optional<Found> bySelf =
                    DocumentAnswer.isOtherDocument(whole, claims)
                            ? Optional.of(Found.of(Match.NOTHING, Optional.empty()))
                            : register.byBytes(bytes, whole, seals);
            if (bySelf.isEmpty() || bySelf.get().match() != Match.FILE) {
                enclosed = proofs.in(file, today.tokens());
            }
            Enclosed read = enclosed;
            found = bySelf.orElseGet(() -> register.byCode(claims.code().or(read::code)));
        } catch (DataAccessException | TransactionException _) {
            found = Found.of(Match.NOT_ASKED, Optional.empty());
            enclosed = proofs.in(file, today.tokens());
            lastKnown = enclosed.status().flatMap(lists::lastKnown);
        }
        SealFinding seal = found.stamp().isPresent() ? underTheStamp(bytes, whole, seals) : whole;
        FileShape shape = FileShape.of(file, seal, SealCheck.isCutOff(bytes));
        // What is missing from a part of a file differs from nothing.
        Enclosed whatIsThere = shape == FileShape.CUT_OFF ? Enclosed.NOTHING : enclosed;
        List<Difference> differences =
                shape == FileShape.CUT_OFF ? List.of() : differences(claims, whatIsThere, found);
        return new DocumentAnswer(
                shape,
                seal,
                blankEnd,
                key(seal, today.seals()),
                claims,
                found.match(),
                found.certificate(),
                contents(whatIsThere, found, differences, seal),
                differences,
                lastKnown,
                found.sealedAt(),
                found.stamp(),
                clock.instant(),
                clock.getZone());
    }

    /** The seal of a file to which we added a time stamp ourselves, byte for byte. */
    private static SealFinding underTheStamp(byte[] bytes, SealFinding whole, SealCheck seals) {
        return seals.original(bytes).map(seals::check).orElse(whole);
    }

    private static List<Difference> differences(
            DocumentClaims claims, Enclosed enclosed, Found found) {
        if (found.match() == Match.FILE || found.certificate().isEmpty()) {
            return List.of();
        }
        Registered row = found.certificate().get();
        List<Difference> differences = new ArrayList<>(claims.differencesFrom(row));
        differences.addAll(enclosed.differencesFrom(row));
        return List.copyOf(differences);
    }

    private static Contents contents(
            Enclosed enclosed, Found found, List<Difference> differences, SealFinding seal) {
        if (found.match() == Match.FILE) {
            return Contents.STORED;
        }
        if (enclosed.foreign()) {
            return Contents.FOREIGN;
        }
        if (!differences.isEmpty()) {
            return Contents.DIFFER;
        }
        if (enclosed.isEmpty()) {
            return Contents.UNREAD;
        }
        if (found.certificate().isEmpty()) {
            return Contents.ALONE;
        }
        return seal instanceof Unbroken ? Contents.AGREE : Contents.UNPROVEN;
    }

    private static Optional<SealCertificate> key(SealFinding seal, SealKeys keys) {
        return seal instanceof Unbroken unbroken
                ? keys.trusted().stream().filter(key -> key.id().equals(unbroken.key())).findFirst()
                : Optional.empty();
    }
}
