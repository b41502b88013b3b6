package eu.most.certificates;

import eu.most.catalogue.ModuleVersion;
import eu.most.certificates.document.CertificateDrawing;
import eu.most.certificates.document.CertificateFacts;
import eu.most.certificates.document.DrawingOutcome;
import eu.most.certificates.document.OfflineProofs;
import eu.most.certificates.document.SheetDesign;
import eu.most.certificates.document.Signatory;
import eu.most.certificates.seal.InstalledKeys;
import eu.most.certificates.seal.KeysInUse;
import eu.most.certificates.theme.ChosenTheme;
import eu.most.certificates.theme.ThemeOfModule;
import eu.most.certificates.token.CertificateBadges;
import eu.most.certificates.token.CertificateClaims;
import eu.most.certificates.token.CertificateTokens;
import eu.most.certificates.token.StatusPosition;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a certificate and seals it. */
@Component
class CertificatePress {

    private final CertificateDrawing drawing;
    private final InstalledKeys keys;
    private final CertificateSettings settings;
    private final ThemeOfModule themes;
    private final Clock clock;

    CertificatePress(
            CertificateDrawing drawing,
            InstalledKeys keys,
            CertificateSettings settings,
            ThemeOfModule themes,
            Clock clock) {
        this.drawing = drawing;
        this.keys = keys;
        this.settings = settings;
        this.themes = themes;
        this.clock = clock;
    }

    /**
     * Makes ready to print a document in the theme that its module uses today. A name in another
     * script is drawn as it is written, with its Latin form below; a name or a text with a
     * character that our fonts lack is drawn in Latin letters alone. The register keeps them as
     * they are written.
     *
     * @return gives the finished document, in any thread and without the database; throws {@link
     *     IllegalStateException} if even the Latin letters cannot be drawn
     */
    Supplier<SealedDocument> prepare(
            CertificateNumber number,
            VerificationCode code,
            Award award,
            ModuleVersion version,
            @Nullable CertificateNumber supersedes,
            StatusPosition status) {
        ChosenTheme theme = themes.of(award.module()).orElse(null);
        return () -> {
            KeysInUse today = keys.now();
            boolean demonstration = today.seals().isDemonstration();
            return print(
                    number,
                    award,
                    version,
                    theme,
                    status,
                    today,
                    script ->
                            facts(
                                    number,
                                    code,
                                    award,
                                    version,
                                    supersedes,
                                    theme,
                                    demonstration,
                                    script));
        };
    }

    private SealedDocument print(
            CertificateNumber number,
            Award award,
            ModuleVersion version,
            @Nullable ChosenTheme theme,
            StatusPosition status,
            KeysInUse today,
            Function<Script, CertificateFacts> facts) {
        SheetDesign design =
                theme == null ? SheetDesign.BUILT_IN : theme.designOn(award.language());
        CertificateFacts asWritten = facts.apply(Script.AS_WRITTEN);
        OfflineProofs proofs =
                new OfflineProofs(
                        new CertificateTokens(today.tokens())
                                .write(CertificateClaims.of(asWritten, clock.getZone(), status)),
                        new CertificateBadges(today.tokens())
                                .write(asWritten, version.id().value(), clock.getZone(), status));
        DrawingOutcome outcome = drawing.draw(asWritten, proofs, design);
        if (outcome instanceof DrawingOutcome.Undrawable) {
            outcome = drawing.draw(facts.apply(Script.DRAWABLE), proofs, design);
        }
        return switch (outcome) {
            case DrawingOutcome.Drawn drawn ->
                    new SealedDocument(
                            today.seals().seal().seal(drawn.document()),
                            today.seals().isDemonstration(),
                            theme == null ? null : theme.version());
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
            @Nullable ChosenTheme theme,
            boolean demonstration,
            Script script) {
        String name = script.name(award);
        List<Signatory> own = theme == null ? List.of() : theme.signatoriesOn(award.language());
        return new CertificateFacts(
                number.toString(),
                code.toString(),
                settings.publicAddress(),
                name,
                award.holderInLatin().filter(latin -> !latin.equals(name)).orElse(null),
                script.text(award.title()),
                version.outcomesIn(award.language()).stream().map(script::text).toList(),
                award.hours(),
                award.sector(),
                award.joint(),
                award.validity(),
                script.text(award.issuer()),
                own.isEmpty() ? settings.signatories() : own,
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
                return CertificateDrawing.undrawableIn(text).isEmpty() ? text : LatinForm.of(text);
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
