package eu.most.certificates;

import com.ibm.icu.text.Transliterator;
import eu.most.catalogue.ModuleVersion;
import eu.most.certificates.document.CertificateDrawing;
import eu.most.certificates.document.CertificateFacts;
import eu.most.certificates.document.DrawingOutcome;
import eu.most.certificates.document.OfflineProofs;
import eu.most.certificates.seal.Seal;
import eu.most.certificates.token.CertificateClaims;
import eu.most.certificates.token.CertificateTokens;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a certificate and seals it. */
@Component
class CertificatePress {

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; NFC");

    private final CertificateDrawing drawing;
    private final Seal seal;
    private final CertificateTokens tokens;
    private final CertificateSettings settings;
    private final Clock clock;

    CertificatePress(
            CertificateDrawing drawing,
            Seal seal,
            CertificateTokens tokens,
            CertificateSettings settings,
            Clock clock) {
        this.drawing = drawing;
        this.seal = seal;
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The finished document. A text with a character that our fonts lack is drawn in Latin letters;
     * the register keeps it as it is written.
     *
     * @throws IllegalStateException if even the Latin letters cannot be drawn
     */
    SealedDocument print(
            CertificateNumber number,
            VerificationCode code,
            Award award,
            ModuleVersion version,
            @Nullable CertificateNumber supersedes) {
        OfflineProofs proofs = new OfflineProofs(tokens.write(claims(number, code, award)));
        DrawingOutcome outcome =
                drawing.draw(facts(number, code, award, version, supersedes, text -> text), proofs);
        if (outcome instanceof DrawingOutcome.Undrawable) {
            outcome =
                    drawing.draw(
                            facts(
                                    number,
                                    code,
                                    award,
                                    version,
                                    supersedes,
                                    TO_LATIN::transliterate),
                            proofs);
        }
        return switch (outcome) {
            case DrawingOutcome.Drawn drawn ->
                    new SealedDocument(seal.seal(drawn.document()), seal.isDemonstration());
            case DrawingOutcome.Undrawable undrawable ->
                    throw new IllegalStateException(
                            number + " cannot be drawn: " + undrawable.characters());
        };
    }

    private CertificateClaims claims(CertificateNumber number, VerificationCode code, Award award) {
        LocalDate until = award.validity().until();
        return new CertificateClaims(
                award.issuer(),
                number.value(),
                code.value(),
                award.holderName(),
                award.title(),
                award.validity().from(),
                until,
                until == null ? null : until.plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                award.sector(),
                award.joint(),
                seal.isDemonstration());
    }

    private CertificateFacts facts(
            CertificateNumber number,
            VerificationCode code,
            Award award,
            ModuleVersion version,
            @Nullable CertificateNumber supersedes,
            UnaryOperator<String> script) {
        return new CertificateFacts(
                number.toString(),
                code.toString(),
                settings.publicAddress(),
                script.apply(award.holderName()),
                null,
                script.apply(award.title()),
                version.outcomesIn(award.language()).stream().map(script).toList(),
                award.hours(),
                award.sector(),
                award.joint(),
                award.validity(),
                script.apply(award.issuer()),
                settings.signatories(),
                award.language(),
                seal.isDemonstration(),
                supersedes == null ? null : supersedes.toString());
    }
}
