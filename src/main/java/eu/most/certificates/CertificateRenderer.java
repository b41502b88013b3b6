package eu.most.certificates;

import eu.most.catalogue.TrainingModuleKey;
import eu.most.certificates.files.SealedDocument;
import eu.most.credentials.CertificateBadges;
import eu.most.credentials.CertificateClaims;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.CertificateTokens;
import eu.most.documents.CertificateDesign;
import eu.most.documents.CertificateDrawing;
import eu.most.documents.CertificateFacts;
import eu.most.documents.DocumentIssuer;
import eu.most.documents.DrawingOutcome;
import eu.most.documents.OfflineProofs;
import eu.most.documents.ShownOutcome;
import eu.most.documents.Signatory;
import eu.most.signing.InstalledKeys;
import eu.most.signing.KeysInUse;
import eu.most.signing.TokenKeys;
import eu.most.themes.ChosenTheme;
import eu.most.themes.ThemeOfModule;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a certificate and seals it. */
@Component
class CertificateRenderer {

    private final CertificateDrawing drawing;
    private final InstalledKeys keys;
    private final DocumentIssuer issuer;
    private final ThemeOfModule themes;
    private final Clock clock;

    CertificateRenderer(
            CertificateDrawing drawing,
            InstalledKeys keys,
            DocumentIssuer issuer,
            ThemeOfModule themes,
            Clock clock) {
        this.drawing = drawing;
        this.keys = keys;
        this.issuer = issuer;
        this.themes = themes;
        this.clock = clock;
    }

    /**
     * Makes ready to print documents, each in the theme that its module uses today. A name in
     * another script is drawn as it is written, with its Latin form below; a name or a text with a
     * character that our fonts lack is drawn in Latin letters alone. The register keeps them as
     * they are written.
     *
     * @return in the same request; each gives the finished document, in any thread and without the
     *     database, or throws {@link CannotBeDrawn} if even the Latin letters cannot be drawn
     */
    List<Supplier<SealedDocument>> prepare(List<RenderRequest> requests) {
        Map<TrainingModuleKey, Optional<ChosenTheme>> chosen = new HashMap<>();
        List<Supplier<SealedDocument>> documents = new ArrayList<>();
        for (RenderRequest request : requests) {
            @Nullable ChosenTheme theme =
                    chosen.computeIfAbsent(request.award().module(), themes::of).orElse(null);
            documents.add(() -> render(request, theme));
        }
        return documents;
    }

    private SealedDocument render(RenderRequest request, @Nullable ChosenTheme theme) {
        KeysInUse today = keys.now();
        boolean demonstration = today.seals().isDemonstration();
        CertificateDesign design =
                theme == null
                        ? CertificateDesign.BUILT_IN
                        : theme.designOn(request.award().language());
        CertificateFacts asWritten = facts(request, theme, demonstration, Script.AS_WRITTEN);
        OfflineProofs proofs = proofs(request, asWritten, today.tokens());
        DrawingOutcome outcome = drawing.draw(asWritten, proofs, design);
        if (outcome instanceof DrawingOutcome.Undrawable) {
            CertificateFacts drawable = facts(request, theme, demonstration, Script.DRAWABLE);
            outcome = drawing.draw(drawable, proofs, design);
        }
        return switch (outcome) {
            case DrawingOutcome.Drawn drawn ->
                    new SealedDocument(
                            today.seals().seal().seal(drawn.document()),
                            demonstration,
                            theme == null ? null : theme.version());
            case DrawingOutcome.Undrawable undrawable ->
                    throw new CannotBeDrawn(request.award().holder(), undrawable.characters());
        };
    }

    private OfflineProofs proofs(RenderRequest request, CertificateFacts facts, TokenKeys keys) {
        return new OfflineProofs(
                new CertificateTokens(keys)
                        .write(CertificateClaims.of(facts, clock.getZone(), request.status())),
                new CertificateBadges(keys)
                        .write(
                                facts,
                                request.version().id().value(),
                                clock.getZone(),
                                request.status()));
    }

    private CertificateFacts facts(
            RenderRequest request,
            @Nullable ChosenTheme theme,
            boolean demonstration,
            Script script) {
        Award award = request.award();
        String name = script.name(award);
        CertificateNumber supersedes = request.supersedes();
        List<Signatory> own = theme == null ? List.of() : theme.signatoriesOn(award.language());
        return new CertificateFacts(
                request.number().toString(),
                request.code().toString(),
                issuer.publicAddress(),
                name,
                award.holderInLatin().filter(latin -> !latin.equals(name)).orElse(null),
                script.text(award.title()),
                OutcomesShown.in(award.language(), request.version(), award.evidence()).stream()
                        .map(shown -> new ShownOutcome(script.text(shown.text()), shown.evidence()))
                        .toList(),
                award.hours(),
                award.sector(),
                award.joint(),
                award.validity(),
                script.text(award.issuer()),
                own.isEmpty() ? issuer.signatories() : own,
                award.language(),
                demonstration,
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
            String name(Award award) {
                return award.holderName();
            }
        },
        DRAWABLE {
            @Override
            String text(String text) {
                return CertificateDrawing.canDraw(text) ? text : LatinForm.of(text);
            }

            @Override
            String name(Award award) {
                return award.drawableName();
            }
        };

        abstract String text(String text);

        abstract String name(Award award);
    }
}
