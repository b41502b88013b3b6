package eu.most.verification.web;

import eu.most.certificates.CertificateStatus;
import eu.most.certificates.files.DocumentStamp;
import eu.most.signing.SealCertificate;
import eu.most.signing.SealFinding.Changed;
import eu.most.signing.SealFinding.Foreign;
import eu.most.signing.SealFinding.Unbroken;
import eu.most.signing.SealFinding.Unsealed;
import eu.most.signing.SealKeyId;
import eu.most.signing.SignerName;
import eu.most.uikit.StrangersText;
import eu.most.verification.DocumentAnswer;
import eu.most.verification.DocumentAnswer.Match;
import eu.most.verification.DocumentVerdict;
import eu.most.verification.FileShape;
import eu.most.verification.web.Check.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Everything that is checked on a file, in the order in which it is shown. */
final class FileChecks {

    private FileChecks() {}

    static List<Check> of(DocumentAnswer answer) {
        if (answer.verdict() == DocumentVerdict.CUT_OFF) {
            // What is not there cannot be checked, and is no reason to suspect anybody.
            return Stream.of("unchanged", "sealed-by", "status", "contents")
                    .map(what -> found(what, Finding.UNKNOWN, "cut-off"))
                    .toList();
        }
        List<Check> checks = new ArrayList<>();
        checks.add(unchanged(answer));
        checks.add(sealedBy(answer));
        checks.add(key(answer));
        checks.add(timestamp(answer));
        if (answer.isOtherDocument()) {
            checks.add(archiveFormat(answer));
            return List.copyOf(checks);
        }
        checks.add(status(answer));
        checks.add(
                answer.certificate()
                        .map(Check::ofExpiry)
                        .orElseGet(() ->
                                answer.match() == Match.NOT_ASKED
                                        ? found("expiry", Finding.UNKNOWN, "not-asked")
                                        : new Check("expiry", Finding.UNKNOWN)));
        checks.add(archiveFormat(answer));
        checks.add(contents(answer));
        return List.copyOf(checks);
    }

    private static Check unchanged(DocumentAnswer answer) {
        if (answer.match() == Match.FILE) {
            return found(
                    "unchanged", Finding.PASSED, answer.blankEnd() ? "stored-blank" : "stored");
        }
        return switch (answer.seal()) {
            case Unbroken _ ->
                    found(
                            "unchanged",
                            Finding.PASSED,
                            answer.blankEnd() ? "sealed-blank" : "sealed");
            case Changed changed ->
                    found(
                            "unchanged",
                            Finding.FAILED,
                            changed.change().name().toLowerCase(Locale.ROOT));
            case Foreign _, Unsealed _ -> new Check("unchanged", Finding.UNKNOWN);
        };
    }

    private static Check sealedBy(DocumentAnswer answer) {
        return switch (answer.seal()) {
            case Unbroken(SealKeyId _, boolean demonstration) ->
                    found(
                            "sealed-by",
                            demonstration ? Finding.UNKNOWN : Finding.PASSED,
                            demonstration ? "demonstration" : "ours",
                            answer.key().map(FileChecks::name).orElse(""));
            case Foreign(String signer) ->
                    signer.isEmpty()
                            ? found("sealed-by", Finding.FAILED, "nameless")
                            : found("sealed-by", Finding.FAILED, "foreign", shown(signer));
            case Changed _ -> new Check("sealed-by", Finding.UNKNOWN);
            case Unsealed _ ->
                    new Check(
                            "sealed-by",
                            answer.shape() == FileShape.SEAL_ASTRAY
                                    ? Finding.UNKNOWN
                                    : Finding.FAILED);
        };
    }

    /** Whether the key was to be trusted, and in use, when the certificate was issued. */
    private static Check key(DocumentAnswer answer) {
        if (answer.key().isEmpty()) {
            return answer.seal() instanceof Foreign
                    ? new Check("key", Finding.FAILED)
                    : new Check("key", Finding.UNKNOWN);
        }
        SealCertificate key = answer.key().get();
        LocalDate from = day(key.from(), answer);
        LocalDate until = day(key.until(), answer);
        return switch (answer.standing().orElseThrow()) {
            case GOOD -> found("key", Finding.PASSED, "inside", from, until);
            case NO_DATE -> found("key", Finding.UNKNOWN, "no-date", from, until);
            case OUTSIDE -> found("key", Finding.FAILED, "outside", from, until);
            case RETIRED -> found("key", Finding.FAILED, "retired", until);
            case REVOKED ->
                    found(
                            "key",
                            Finding.FAILED,
                            answer.sealedAt().isPresent() ? "revoked" : "revoked-no-date",
                            day(key.revoked().orElseThrow(), answer));
        };
    }

    private static Check timestamp(DocumentAnswer answer) {
        if (answer.stamp().isEmpty()) {
            return answer.match() == Match.FILE
                    ? found("timestamp", Finding.UNKNOWN, "none")
                    : new Check("timestamp", Finding.UNKNOWN);
        }
        DocumentStamp stamp = answer.stamp().get();
        return found(
                "timestamp",
                stamp.demonstration() ? Finding.UNKNOWN : Finding.PASSED,
                stamp.demonstration() ? "demonstration" : "stamped",
                SignerName.of(stamp.by()),
                day(stamp.at(), answer));
    }

    /** What our register says of this very file. */
    private static Check status(DocumentAnswer answer) {
        return switch (answer.match()) {
            case FILE -> Check.ofStatus(answer.certificate().orElseThrow());
            case BEGINNING -> found("status", Finding.FAILED, "beginning");
            case CODE -> found("status", Finding.FAILED, "other-file");
            case UNKNOWN_CODE -> found("status", Finding.FAILED, "no-code");
            case NOTHING -> found("status", Finding.FAILED, "no-file");
            case NOT_ASKED ->
                    answer.lastKnown()
                            .map(known ->
                                    found(
                                            "status",
                                            known.status() == CertificateStatus.VALID
                                                    ? Finding.UNKNOWN
                                                    : Finding.FAILED,
                                            "old-" + word(known.status()),
                                            new Check.Moment(known.asOf(), answer.zone())))
                            .orElseGet(() -> new Check("status", Finding.UNKNOWN));
        };
    }

    private static Check contents(DocumentAnswer answer) {
        Finding finding =
                switch (answer.contents()) {
                    case STORED, AGREE -> Finding.PASSED;
                    case DIFFER, FOREIGN -> Finding.FAILED;
                    case UNPROVEN, UNREAD, ALONE -> Finding.UNKNOWN;
                };
        boolean unasked = finding == Finding.UNKNOWN && answer.match() == Match.NOT_ASKED;
        return found("contents", finding, unasked ? "not-asked" : word(answer.contents()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Check archiveFormat(DocumentAnswer answer) {
        String claimed = answer.claims().archiveFormat().orElse("");
        if (claimed.isEmpty()) {
            return new Check("archive", Finding.UNKNOWN);
        }
        return answer.match() == Match.FILE
                ? found("archive", Finding.PASSED, "ours", claimed)
                : found("archive", Finding.UNKNOWN, "claimed", claimed);
    }

    private static String name(SealCertificate key) {
        return SignerName.of(key.certificate().getSubjectX500Principal());
    }

    /** What a stranger is called, between our quotation marks. */
    private static String shown(String name) {
        return StrangersText.isolated(StrangersText.quotable(name));
    }

    private static LocalDate day(Instant instant, DocumentAnswer answer) {
        return LocalDate.ofInstant(instant, answer.zone());
    }

    private static Check found(String what, Finding finding, String found, Object... details) {
        return new Check(what, finding, found, List.of(details));
    }
}
