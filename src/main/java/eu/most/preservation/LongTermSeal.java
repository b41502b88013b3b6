package eu.most.preservation;

import eu.europa.esig.dss.cms.ICMSUtils;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import eu.most.certificates.files.DocumentStamp;
import eu.most.signing.SealKeys;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/**
 * Adds to a sealed file, behind its last byte, a time stamp, the certificates and lists of revoked
 * keys of that day, and a time stamp over all of it (ETSI EN 319 142-1, level B-LTA). What comes
 * out is read again before anybody gets it.
 *
 * @see "src/docs/decisions/0017-what-outlives-a-key.md"
 */
final class LongTermSeal {

    /** Time stamps of one service differ by a few bytes: numbers and signatures vary in length. */
    private static final int ROOM_TO_SPARE = 256;

    private final TimeStamps stamps;
    private final Supplier<SealKeys> keys;
    private final Clock clock;

    /**
     * Bytes to keep free for a time stamp with its certificates, as each costs two in the file;
     * zero until the service was asked for one.
     */
    private volatile int room;

    /**
     * Makes sure first that signatures are found at all: DSS has been known to answer "none" for
     * every file without an error.
     *
     * @throws IllegalStateException if another reader of signatures than ours is in use
     */
    LongTermSeal(TimeStamps stamps, Supplier<SealKeys> keys, Clock clock) {
        this.stamps = stamps;
        this.keys = keys;
        this.clock = clock;
        if (!(ServiceLoader.load(ICMSUtils.class).findFirst().orElseThrow()
                instanceof UnpaddedCms)) {
            throw new IllegalStateException(
                    "DSS does not read signatures through " + UnpaddedCms.class.getName());
        }
    }

    /**
     * Preserves a file, or preserves it anew.
     *
     * @throws RuntimeException of many kinds, as DSS has them, if the seal is not whole, a time
     *     stamp or a list cannot be had, or what came out is not as it should be; the message says
     *     which
     */
    Preserved preserve(byte[] pdf) {
        PAdESService service = new PAdESService(verifier());
        service.setTspSource(stamps.source());
        PAdESSignatureParameters wanted = new PAdESSignatureParameters();
        wanted.setSignatureLevel(SignatureLevel.PAdES_BASELINE_LTA);
        byte[] longer = extended(service, wanted, pdf);
        if (longer.length <= pdf.length
                || !Arrays.equals(longer, 0, pdf.length, pdf, 0, pdf.length)) {
            throw new IllegalStateException("the file was rewritten instead of added to");
        }
        List<TimestampToken> before = checked(pdf);
        List<TimestampToken> after = checked(longer);
        if (after.size() <= before.size()) {
            throw new IllegalStateException("no time stamp was added");
        }
        TimestampToken newest = after.getLast();
        CertificateToken signer =
                newest.getCandidatesForSigningCertificate()
                        .getTheBestCandidate()
                        .getCertificateToken();
        return new Preserved(
                longer,
                new DocumentStamp(
                        newest.getGenerationTime().toInstant(),
                        signer.getSubject().getRFC2253(),
                        stamps.isDemonstration()),
                signer.getNotAfter().toInstant());
    }

    private byte[] extended(PAdESService service, PAdESSignatureParameters wanted, byte[] pdf) {
        PAdESTimestampParameters stamp = wanted.getArchiveTimestampParameters();
        if (room == 0) {
            room = lengthOfAStamp(stamp.getDigestAlgorithm()) + ROOM_TO_SPARE;
        }
        stamp.setContentSize(room);
        wanted.getSignatureTimestampParameters().setContentSize(room);
        try {
            return DSSUtils.toByteArray(service.extendDocument(new InMemoryDocument(pdf), wanted));
        } catch (RuntimeException e) {
            // If the stamps have become longer, the next attempt finds out.
            room = 0;
            throw e;
        }
    }

    private int lengthOfAStamp(DigestAlgorithm digest) {
        byte[] nothing = DSSUtils.digest(digest, new byte[0]);
        return stamps.source().getTimeStampResponse(digest, nothing).getBytes().length;
    }

    /**
     * The time stamps of a file whose seal and stamps are whole, oldest first.
     *
     * @throws IllegalStateException if something in it is not whole
     */
    private List<TimestampToken> checked(byte[] pdf) {
        PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
        analyzer.setCertificateVerifier(new CommonCertificateVerifier(true));
        List<AdvancedSignature> signatures = analyzer.getSignatures();
        if (signatures.size() != 1) {
            throw new IllegalStateException(signatures.size() + " seals were found, not one");
        }
        AdvancedSignature seal = signatures.getFirst();
        seal.checkSignatureIntegrity();
        if (!seal.getSignatureCryptographicVerification().isSignatureIntact()) {
            throw new IllegalStateException("the seal is not whole");
        }
        List<TimestampToken> found = new ArrayList<>(seal.getAllTimestamps());
        found.sort(Comparator.comparing(TimestampToken::getGenerationTime));
        if (!found.stream().allMatch(TimestampToken::isMessageImprintDataIntact)) {
            throw new IllegalStateException("a time stamp does not fit the file");
        }
        return found;
    }

    private CommonCertificateVerifier verifier() {
        Instant now = clock.instant();
        SealKeys ours = keys.get();
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        stamps.authorities().forEach(each -> trusted.addCertificate(new CertificateToken(each)));
        trusted.addCertificate(new CertificateToken(ours.chain().getLast()));
        List<byte[]> lists = new ArrayList<>(stamps.revocationLists(now));
        ours.revocationList(now).ifPresent(lists::add);
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(new RevocationLists(lists));
        verifier.setOcspSource(new OnlineOCSPSource(new HttpAnswers("application/ocsp-request")));
        return verifier;
    }
}
