package eu.most.themes;

import eu.most.documents.CertificateDrawing;
import eu.most.documents.DocumentIssuer;
import eu.most.documents.DrawingOutcome;
import eu.most.documents.Signatory;
import eu.most.documents.Specimen;
import eu.most.documents.logos.Logo;
import eu.most.kernel.LanguageTag;
import eu.most.signing.InstalledKeys;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws the certificate of nobody as a theme wants it, on the way that real ones go. */
@Component
class ThemeSample {

    private final CertificateDrawing drawing;
    private final LogoStore logos;
    private final DocumentIssuer issuer;
    private final InstalledKeys keys;
    private final Clock clock;

    ThemeSample(
            CertificateDrawing drawing,
            LogoStore logos,
            DocumentIssuer issuer,
            InstalledKeys keys,
            Clock clock) {
        this.drawing = drawing;
        this.logos = logos;
        this.issuer = issuer;
        this.keys = keys;
        this.clock = clock;
    }

    /** A sample without a seal: only what is real is sealed. */
    DrawingOutcome draw(ThemeContent content, LanguageTag language, String holder) {
        LogoId logo = content.logo();
        Logo picture = logo == null ? null : logos.find(logo).orElseThrow();
        List<Signatory> own = content.signatoriesOn(language);
        return drawing.draw(
                Specimen.of(
                        language,
                        holder,
                        issuer,
                        own.isEmpty() ? issuer.signatories() : own,
                        LocalDate.now(clock),
                        keys.now().seals().isDemonstration()),
                Specimen.proofs(),
                content.designOn(language, picture));
    }
}
