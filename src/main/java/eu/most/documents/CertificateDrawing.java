package eu.most.documents;

import eu.most.documents.DrawingOutcome.Drawn;
import eu.most.documents.DrawingOutcome.Undrawable;
import eu.most.kernel.LanguageTag;
import eu.most.signing.DocumentKind;
import eu.most.signing.PreparedDocument;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Draws certificates: A4 landscape, tagged, PDF/A-3a and PDF/UA-1, with room for one seal. The same
 * facts at the same second give the same bytes. Safe for use by many threads.
 */
@Component
public final class CertificateDrawing {

    private final Clock clock;
    private final FontCases fontCases =
            new FontCases(Math.max(2, Runtime.getRuntime().availableProcessors()));

    /** Reads the fonts, once; {@code clock} gives the time that stands in the files. */
    public CertificateDrawing(Clock clock) {
        this.clock = clock;
        // A broken font or text shall stop the start, not the first certificate.
        fontCases.lend(fontCase -> CertificateTexts.in(LanguageTag.ENGLISH));
    }

    /** The languages in which there are sheets, by tag. */
    public static List<LanguageTag> languages() {
        return CertificateTexts.languages().stream().sorted().toList();
    }

    /** The language of the sheet that a certificate in this language gets. */
    public static LanguageTag languageOf(LanguageTag certificate) {
        return CertificateTexts.in(certificate).language();
    }

    /** Whether our fonts have every character of a text. */
    public static boolean canDraw(String text) {
        return Characters.undrawableIn(text).isEmpty();
    }

    /** The characters of a text that our fonts cannot draw, each once, in their order. */
    public static List<Integer> undrawableIn(String text) {
        return Characters.undrawableIn(text);
    }

    /** The same, each with the text in which it stands. */
    public static List<UndrawableCharacter> undrawableIn(
            UndrawableCharacter.Fact fact, String text) {
        return Characters.undrawableIn(fact, text);
    }

    /** Draws a certificate, or names the characters that keep it from being drawn. */
    public DrawingOutcome draw(CertificateFacts facts) {
        return draw(facts, OfflineProofs.NONE);
    }

    /** The same, with what lets anybody check it without asking us. */
    public DrawingOutcome draw(CertificateFacts facts, OfflineProofs proofs) {
        return draw(facts, proofs, CertificateDesign.BUILT_IN);
    }

    /** The same, looking as it is designed. */
    public DrawingOutcome draw(
            CertificateFacts facts, OfflineProofs proofs, CertificateDesign design) {
        List<UndrawableCharacter> undrawable = Characters.undrawableIn(facts, design);
        return undrawable.isEmpty()
                ? fontCases.lend(fontCase -> new Drawn(draw(facts, proofs, design, fontCase)))
                : new Undrawable(undrawable);
    }

    /**
     * The words before the outcomes on the sheet, in its language: by what they were shown.
     *
     * @throws java.util.NoSuchElementException if it has none
     */
    public static String evidenceHeading(CertificateFacts facts) {
        return Achievement.heading(facts, CertificateTexts.in(facts.language()));
    }

    /** The outcomes on the sheet, in its language; each with its evidence where they differ. */
    public static List<String> outcomes(CertificateFacts facts) {
        return Achievement.lines(facts, CertificateTexts.in(facts.language()));
    }

    private PreparedDocument draw(
            CertificateFacts facts,
            OfflineProofs proofs,
            CertificateDesign design,
            FontCase fontCase) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        CertificateTexts texts = CertificateTexts.in(facts.language());
        try (TaggedDocument document =
                new TaggedDocument(fontCase, TaggedDocument.LONG, TaggedDocument.NARROW)) {
            design.layout()
                    .draw(
                            new Composition(
                                    document.nextPage(), facts, texts, design, proofs.token()));
            document.identify(now.getEpochSecond() * 31 + facts.number().hashCode());
            String badge = proofs.badge();
            if (badge != null) {
                document.attach(badge, texts.text("badge"), now);
            }
            return document.finish(
                    about(facts, texts), texts.text("seal", "issuer", facts.issuer()), now);
        }
    }

    private static ArchiveFrame.About about(CertificateFacts facts, CertificateTexts texts) {
        return new ArchiveFrame.About(
                DocumentKind.CERTIFICATE,
                title(facts, texts),
                facts.number(),
                QrSymbol.address(facts.publicAddress()) + "/V/" + facts.verificationCode(),
                facts.issuer(),
                texts.language());
    }

    private static String title(CertificateFacts facts, CertificateTexts texts) {
        String title = texts.text("title") + " – " + facts.title() + " – " + facts.holder();
        return facts.demonstration() ? texts.text("demonstration.short") + ": " + title : title;
    }
}
