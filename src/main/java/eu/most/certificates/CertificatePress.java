package eu.most.certificates;

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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a certificate and seals it. */
@Component
class CertificatePress {

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
     * The finished document. A name in another script is drawn as it is written, with its Latin
     * form below; with a character that our fonts lack, all texts are drawn in Latin letters alone.
     * The register keeps them as they are written.
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
        CertificateFacts facts = facts(number, code, award, version, supersedes, Script.AS_WRITTEN);
        OfflineProofs proofs =
                new OfflineProofs(
                        tokens.write(CertificateClaims.of(facts, clock.getZone(), status)),
                        badges.write(facts, version.id().value(), clock.getZone(), status));
        DrawingOutcome outcome = drawing.draw(facts, proofs);
        if (outcome instanceof DrawingOutcome.Undrawable) {
            outcome =
                    drawing.draw(
                            facts(number, code, award, version, supersedes, Script.LATIN), proofs);
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
            Script script) {
        return new CertificateFacts(
                number.toString(),
                code.toString(),
                settings.publicAddress(),
                script.name(award.holderName()),
                script.besideName(award.holderName()),
                script.text(award.title()),
                version.outcomesIn(award.language()).stream().map(script::text).toList(),
                award.hours(),
                award.sector(),
                award.joint(),
                award.validity(),
                script.text(award.issuer()),
                settings.signatories(),
                award.language(),
                seal.isDemonstration(),
                supersedes == null ? null : supersedes.toString());
    }

    /** In which letters the texts are drawn. */
    private enum Script {
        AS_WRITTEN {
            @Override
            String text(String text) {
                return text;
            }

            @Override
            String name(String name) {
                return name;
            }

            @Override
            @Nullable String besideName(String name) {
                return LatinForm.beside(name)
                        .filter(latin -> CertificateDrawing.undrawableIn(latin).isEmpty())
                        .orElse(null);
            }
        },
        LATIN {
            @Override
            String text(String text) {
                return LatinForm.of(text);
            }

            @Override
            String name(String name) {
                return LatinForm.ofName(name);
            }

            @Override
            @Nullable String besideName(String name) {
                return null;
            }
        };

        abstract String text(String text);

        abstract String name(String name);

        abstract @Nullable String besideName(String name);
    }
}
