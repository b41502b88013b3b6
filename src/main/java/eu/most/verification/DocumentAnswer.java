package eu.most.verification;

import eu.most.certificates.CertificateStatus;
import eu.most.certificates.files.DocumentStamp;
import eu.most.certificates.lookup.VerificationAnswer.Registered;
import eu.most.certificates.statuslists.StatusLists.LastKnown;
import eu.most.signing.DocumentKind;
import eu.most.signing.KeyStatus;
import eu.most.signing.SealCertificate;
import eu.most.signing.SealFinding;
import eu.most.signing.SealFinding.Change;
import eu.most.signing.SealFinding.Changed;
import eu.most.signing.SealFinding.Foreign;
import eu.most.signing.SealFinding.Unbroken;
import eu.most.signing.SealFinding.Unsealed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was found out about one file.
 *
 * @param blankEnd whether blank lines follow the end of the file, which mean nothing
 * @param key whose seal it is, if it is one of our seals and whole
 * @param match how the certificate was found
 * @param certificate the one that the file is, or says it is
 * @param contents whether what the file says agrees with the register
 * @param differences where it does not
 * @param lastKnown what our last status list says of the token in the file; only where the register
 *     could not be asked
 * @param sealedAt when it was issued, as the register and the transparency log know it; of the file
 *     in the register only
 * @param stamp what the newest time stamp in it says; of a file in the register only
 * @param asOf when the register was read
 * @param zone the issuer's time zone
 */
public record DocumentAnswer(
        FileShape shape,
        SealFinding seal,
        boolean blankEnd,
        Optional<SealCertificate> key,
        DocumentClaims claims,
        Match match,
        Optional<Registered> certificate,
        Contents contents,
        List<Difference> differences,
        Optional<LastKnown> lastKnown,
        Optional<Instant> sealedAt,
        Optional<DocumentStamp> stamp,
        Instant asOf,
        ZoneId zone) {

    /** How a file leads to a row of the register, the strongest first. */
    public enum Match {
        /** It is the stored file, byte for byte, as it was issued or as we added to it later. */
        FILE,
        /** The stored file is its beginning; something was added. */
        BEGINNING,
        /** It names the verification code of that row. */
        CODE,
        /** It names a verification code that no row has. */
        UNKNOWN_CODE,
        /** It names nothing that could be looked up. */
        NOTHING,
        /** Our register could not be asked. */
        NOT_ASKED
    }

    /** What came of comparing page, badge and QR code with the register. */
    public enum Contents {
        /** It is the stored file, so there is nothing to compare. */
        STORED,
        AGREE,
        DIFFER,
        /** A badge or a token in it was not signed by us. */
        FOREIGN,
        /** They agree, but without a whole seal nothing tells what lies over them. */
        UNPROVEN,
        /** Nothing of it is written as we write it. */
        UNREAD,
        /** There is no row to compare it with. */
        ALONE
    }

    /** The answer in one word. */
    public DocumentVerdict verdict() {
        if (match == Match.FILE) {
            return switch (standing().orElse(KeyStatus.GOOD)) {
                case GOOD, NO_DATE -> DocumentVerdict.REGISTERED;
                case OUTSIDE, RETIRED -> DocumentVerdict.KEY_OUT_OF_USE;
                case REVOKED -> DocumentVerdict.KEY_REVOKED;
            };
        }
        return switch (seal) {
            case Unbroken _ -> ofWhole();
            case Changed(Change change) -> ofChanged(change);
            case Foreign _ -> DocumentVerdict.FOREIGN;
            case Unsealed _ ->
                    switch (shape) {
                        case EMPTY -> DocumentVerdict.EMPTY;
                        case NOT_A_PDF -> DocumentVerdict.NOT_A_PDF;
                        case CUT_OFF -> DocumentVerdict.CUT_OFF;
                        case ENCRYPTED -> DocumentVerdict.ENCRYPTED;
                        case SEAL_ASTRAY -> DocumentVerdict.DAMAGED;
                        case WHOLE -> DocumentVerdict.UNSEALED;
                    };
        };
    }

    /** How the key stood when it sealed this file; empty without a whole seal of our own. */
    public Optional<KeyStatus> standing() {
        return key.map(by -> by.standingAt(sealedAt));
    }

    private DocumentVerdict ofWhole() {
        if (claims.kind() == DocumentKind.CERTIFICATE && match != Match.NOT_ASKED) {
            return DocumentVerdict.NOT_REGISTERED;
        }
        if (standing().filter(KeyStatus.REVOKED::equals).isPresent()) {
            return DocumentVerdict.KEY_NOT_TRUSTED;
        }
        return switch (claims.kind()) {
            case PROTOCOL -> DocumentVerdict.PROTOCOL;
            case LETTER -> DocumentVerdict.LETTER;
            case LIST -> DocumentVerdict.LIST;
            case CERTIFICATE ->
                    lastKnown
                                    .map(LastKnown::status)
                                    .filter(CertificateStatus::isWithdrawn)
                                    .isPresent()
                            ? DocumentVerdict.LAST_KNOWN_WITHDRAWN
                            : DocumentVerdict.STATUS_UNKNOWN;
        };
    }

    private DocumentVerdict ofChanged(Change change) {
        return switch (change) {
            case SEAL_DAMAGED -> DocumentVerdict.DAMAGED;
            case ALTERED -> DocumentVerdict.CHANGED;
            // What we add to a file ourselves can break off, too.
            case ADDED_TO ->
                    shape == FileShape.CUT_OFF ? DocumentVerdict.CUT_OFF : DocumentVerdict.CHANGED;
        };
    }

    /** Whether it is one of our documents, whole, but no certificate. */
    public boolean isOtherDocument() {
        return isOtherDocument(seal, claims);
    }

    static boolean isOtherDocument(SealFinding seal, DocumentClaims claims) {
        return seal instanceof Unbroken && claims.kind() != DocumentKind.CERTIFICATE;
    }
}
