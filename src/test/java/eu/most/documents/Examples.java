package eu.most.documents;

import eu.most.documents.logos.Logo;
import eu.most.documents.logos.LogoEncoding;
import eu.most.kernel.EvidenceKind;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.Sector;
import eu.most.kernel.ValidityPeriod;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Certificates to draw in tests: a joint one of the module on de-escalation, varied by verbs. */
public record Examples(CertificateFacts facts) {

    /** What the tests of certificates are called, from certificates.md. */
    public static final List<String> NAMES =
            List.of(
                    "Žofie Šťastná-Krhovská",
                    "Črt Žagar",
                    "Đorđe Ćirić",
                    "Ľudovít Ďurčo",
                    "Jürgen Groß-Weiß",
                    "Ελένη Παπαδοπούλου",
                    "Příliš Žluťoučký-Kůň");

    /** A sheet with everything that a designer may add. */
    public static CertificateDesign designed(CertificateLayout layout) {
        return new CertificateDesign(
                layout,
                new Colour(0x5b2333),
                new Colour(0x8a5a00),
                new DescribedLogo(aLogo(), "Academy, an oak"),
                "The Academy of the Prison Service of the Republic awards this certificate to",
                "Whoever holds this certificate may work with groups from both sides.");
    }

    /** A logo of three colours, twice as wide as high. */
    public static Logo aLogo() {
        BufferedImage picture = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 400, 200);
        pen.setColor(new Color(0x5b2333));
        pen.fillOval(10, 10, 180, 180);
        pen.setColor(new Color(0x8a5a00));
        pen.fillRect(220, 70, 170, 60);
        pen.dispose();
        return LogoEncoding.encode(picture);
    }

    /** A joint certificate of somebody from the third sector, in English. */
    public static Examples joint() {
        return in("en");
    }

    public static Examples in(String language) {
        return new Examples(
                new CertificateFacts(
                        "MOST-2026-000123-K",
                        "7F3K-9QWX-2MTB-V",
                        URI.create("https://most.example"),
                        "Žofie Šťastná-Krhovská",
                        null,
                        title(language),
                        tested(outcomes(language)),
                        new BigDecimal("6.0"),
                        Sector.THIRD_SECTOR,
                        true,
                        new ValidityPeriod(LocalDate.of(2026, 11, 21), LocalDate.of(2028, 11, 20)),
                        "Most demonstration academy",
                        List.of(),
                        new LanguageTag(language),
                        false,
                        null));
    }

    public Examples of(String holder) {
        return with(holder, facts.holderInLatin(), facts.joint(), facts.sector(), false);
    }

    /** Of an installation at another address. */
    public Examples at(URI address) {
        return new Examples(
                new CertificateFacts(
                        facts.number(),
                        facts.verificationCode(),
                        address,
                        facts.holder(),
                        facts.holderInLatin(),
                        facts.title(),
                        facts.outcomes(),
                        facts.hours(),
                        facts.sector(),
                        facts.joint(),
                        facts.validity(),
                        facts.issuer(),
                        facts.signatories(),
                        facts.language(),
                        facts.demonstration(),
                        facts.supersedes()));
    }

    /** Under another number and code. */
    public Examples numbered(String number, String code) {
        return with(number, code, facts.outcomes(), facts.signatories(), facts.supersedes());
    }

    public Examples alsoInLatin(@Nullable String latin) {
        return with(facts.holder(), latin, facts.joint(), facts.sector(), false);
    }

    public Examples onlyFor(Sector sector) {
        return with(facts.holder(), facts.holderInLatin(), false, sector, false);
    }

    public Examples asDemonstration() {
        return with(facts.holder(), facts.holderInLatin(), facts.joint(), facts.sector(), true);
    }

    /** Everything at its bound: the longest texts, four signatories, twelve outcomes. */
    public Examples filledToTheBrim() {
        String long200 =
                "Donaudampfschifffahrtsgesellschaftskapitän ".repeat(5).substring(0, 200).strip();
        return new Examples(
                new CertificateFacts(
                        facts.number(),
                        facts.verificationCode(),
                        URI.create(
                                "http://a-rather-long-name-of-a-server.prison-academy.example:8443"),
                        facts.holder(),
                        facts.holderInLatin(),
                        long200,
                        Collections.nCopies(
                                12, tested((long200 + " " + long200).substring(0, 300))),
                        new BigDecimal("9998.25"),
                        facts.sector(),
                        facts.joint(),
                        facts.validity(),
                        long200,
                        Collections.nCopies(
                                CertificateFacts.MOST_SIGNATORIES,
                                new Signatory(
                                        long200.substring(0, 100), long200.substring(0, 100))),
                        facts.language(),
                        true,
                        "MOST-2025-000007-A"));
    }

    /** As many signatories as asked for, with names and offices of usual length. */
    public static Signatory[] signatories(int count) {
        return Stream.of(
                        new Signatory("PhDr. Eva Žitná", "Director of the academy"),
                        new Signatory("mag. Črtomir Žnidaršič", "Head of joint training"),
                        new Signatory("Dr. Jürgen Groß-Weiß", "Federation of free providers"),
                        new Signatory("Ľudmila Ďurčová", "Council for accreditation"))
                .limit(count)
                .toArray(Signatory[]::new);
    }

    public Examples withTenOutcomes() {
        List<ShownOutcome> ten =
                Stream.concat(facts.outcomes().stream(), facts.outcomes().stream()).toList();
        return with(
                facts.number(),
                facts.verificationCode(),
                ten,
                facts.signatories(),
                facts.supersedes());
    }

    public Examples signedBy(Signatory... signatories) {
        return with(
                facts.number(),
                facts.verificationCode(),
                facts.outcomes(),
                List.of(signatories),
                "MOST-2025-000007-A");
    }

    private Examples with(
            String number,
            String code,
            List<ShownOutcome> outcomes,
            List<Signatory> signatories,
            @Nullable String supersedes) {
        return new Examples(
                new CertificateFacts(
                        number,
                        code,
                        facts.publicAddress(),
                        facts.holder(),
                        facts.holderInLatin(),
                        facts.title(),
                        outcomes,
                        facts.hours(),
                        facts.sector(),
                        facts.joint(),
                        facts.validity(),
                        facts.issuer(),
                        signatories,
                        facts.language(),
                        facts.demonstration(),
                        supersedes));
    }

    private Examples with(
            String holder,
            @Nullable String latin,
            boolean joint,
            Sector sector,
            boolean demonstration) {
        return new Examples(
                new CertificateFacts(
                        facts.number(),
                        facts.verificationCode(),
                        facts.publicAddress(),
                        holder,
                        latin,
                        facts.title(),
                        facts.outcomes(),
                        facts.hours(),
                        sector,
                        joint,
                        facts.validity(),
                        facts.issuer(),
                        facts.signatories(),
                        facts.language(),
                        demonstration,
                        facts.supersedes()));
    }

    private static List<ShownOutcome> tested(List<String> outcomes) {
        return outcomes.stream().map(Examples::tested).toList();
    }

    private static ShownOutcome tested(String outcome) {
        return new ShownOutcome(outcome, EvidenceKind.TEST);
    }

    private static String title(String language) {
        return switch (language) {
            case "cs" -> "Zvládání konfliktů a deeskalace";
            case "sl" -> "Reševanje sporov in deeskalacija";
            case "de" -> "Konfliktlösung und Deeskalation";
            default -> "Conflict resolution and de-escalation";
        };
    }

    private static List<String> outcomes(String language) {
        return switch (language) {
            case "cs" ->
                    List.of(
                            "včas rozpoznat známky stupňujícího se napětí",
                            "zvolit místo, cestu ven a dosah tlačítka poplachu",
                            "vést rozhovor krok za krokem ke zklidnění",
                            "dodržet rozdělení rolí: „kdo odchází a hlásí, kdo velí“",
                            "po události obnovit vztahy a sepsat záznam");
            case "sl" ->
                    List.of(
                            "pravočasno prepoznati znake stopnjevanja napetosti",
                            "izbrati položaj, izhod in doseg alarma",
                            "pogovor korak za korakom pripeljati do umiritve",
                            "upoštevati delitev vlog: „kdo se umakne in poroča, kdo vodi“",
                            "po dogodku obnoviti odnose in napisati zapisnik");
            case "de" ->
                    List.of(
                            "Anzeichen einer Eskalation früh erkennen",
                            "Standort, Ausgang und Alarm mit Bedacht wählen",
                            "ein Gespräch Schritt für Schritt beruhigen",
                            "die Rollen einhalten: „wer sich zurückzieht und meldet, wer führt“",
                            "danach Beziehungen wiederherstellen und den Bericht schreiben");
            default ->
                    List.of(
                            "read the first signs of escalation",
                            "choose position, exit and alarm with care",
                            "calm a conversation step by step",
                            "keep to the split of roles: who withdraws and reports, who commands",
                            "restore relations afterwards and write the record");
        };
    }
}
