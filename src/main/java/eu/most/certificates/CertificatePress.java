package eu.most.certificates;

import com.ibm.icu.text.Transliterator;
import eu.most.catalogue.ModuleVersion;
import eu.most.certificates.document.CertificateDrawing;
import eu.most.certificates.document.CertificateFacts;
import eu.most.certificates.document.DrawingOutcome;
import eu.most.certificates.document.OfflineProofs;
import eu.most.certificates.seal.Seal;
import eu.most.certificates.token.CertificateBadges;
import eu.most.certificates.token.CertificateClaims;
import eu.most.certificates.token.CertificateTokens;
import eu.most.certificates.token.StatusPosition;
import java.time.Clock;
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
    private final CertificateBadges badges;
    private final CertificateSettings settings;
    private final Clock clock;

    CertificatePress(
            CertificateDrawing drawing,
            Seal seal,
            CertificateTokens tokens,
            CertificateBadges badges,
            CertificateSettings settings,
            Clock clock) {
        this.drawing = drawing;
        this.seal = seal;
        this.tokens = tokens;
        this.badges = badges;
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
            @Nullable CertificateNumber supersedes,
            StatusPosition status) {
        CertificateFacts facts = facts(number, code, award, version, supersedes, text -> text);
        OfflineProofs proofs =
                new OfflineProofs(
                        tokens.write(CertificateClaims.of(facts, clock.getZone(), status)),
                        badges.write(facts, version.id().value(), clock.getZone(), status));
        DrawingOutcome outcome = drawing.draw(facts, proofs);
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
