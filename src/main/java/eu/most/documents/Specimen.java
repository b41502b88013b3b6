package eu.most.documents;

import eu.most.kernel.EvidenceKind;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.Sector;
import eu.most.kernel.ValidityPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The certificate of nobody, to see how one looks. Its number and code lead nowhere. */
public final class Specimen {

    private static final String NUMBER = "MOST-0000-000000-0";
    private static final String CODE = "0000-0000-0000-0";
    private static final int OUTCOMES = 4;

    /** As long as a real one, so that the QR code looks like a real one. */
    private static final String TOKEN = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".repeat(14).substring(18);

    private Specimen() {}

    /** What goes into the QR code of a specimen. */
    public static OfflineProofs proofs() {
        return new OfflineProofs(TOKEN, null);
    }

    /**
     * The facts of a specimen, of a module for both sectors.
     *
     * @param holder any name
     * @param today its day of issue
     */
    public static CertificateFacts of(
            LanguageTag language,
            String holder,
            DocumentIssuer issuer,
            List<Signatory> signatories,
            LocalDate today,
            boolean demonstration) {
        CertificateTexts texts = CertificateTexts.in(language);
        return new CertificateFacts(
                NUMBER,
                CODE,
                issuer.publicAddress(),
                holder,
                null,
                texts.text("specimen.title"),
                IntStream.rangeClosed(1, OUTCOMES)
                        .mapToObj(number ->
                                new ShownOutcome(
                                        texts.text("specimen.outcome." + number),
                                        EvidenceKind.TEST))
                        .toList(),
                BigDecimal.valueOf(6),
                Sector.PRISON,
                true,
                new ValidityPeriod(today, today.plusYears(2).minusDays(1)),
                issuer.name(),
                signatories,
                language,
                demonstration,
                null);
    }
}
