package eu.most.certificates;

import eu.most.credentials.CertificateNumber;
import eu.most.documents.CheckAddresses;
import eu.most.documents.DocumentIssuer;
import eu.most.documents.LetterDrawing;
import eu.most.documents.LetterFacts;
import eu.most.documents.LetterFacts.Fact;
import eu.most.kernel.LanguageTag;
import eu.most.people.EmploymentDetails;
import eu.most.people.Employments;
import eu.most.signing.Seal;
import eu.most.uikit.Dates;
import eu.most.uikit.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A letter that tells of a certificate and how to check it, for people without e-mail; in the
 * certificate's language, sealed, to the holder at their employer. For whoever may see the
 * certificate.
 */
@Service
@Transactional(readOnly = true)
public class CertificateLetters {

    private final Certificates certificates;
    private final Employments employments;
    private final LetterDrawing drawing;
    private final Seal seal;
    private final DocumentIssuer issuer;
    private final Messages messages;

    CertificateLetters(
            Certificates certificates,
            Employments employments,
            LetterDrawing drawing,
            Seal seal,
            DocumentIssuer issuer,
            Messages messages) {
        this.certificates = certificates;
        this.employments = employments;
        this.drawing = drawing;
        this.seal = seal;
        this.issuer = issuer;
        this.messages = messages;
    }

    /** The sealed PDF, if there is such a certificate and the actor may see it. */
    public Optional<byte[]> pdf(CertificateNumber number) {
        return certificates.find(number).map(found -> seal.seal(drawing.draw(letter(found))));
    }

    private LetterFacts letter(CertificateDetails certificate) {
        Award award = certificate.award();
        LanguageTag language = award.language();
        String address = issuer.publicAddress() + CheckAddresses.VERIFY;
        return new LetterFacts(
                award.issuer(),
                recipient(award),
                Dates.day(certificates.today(), language.locale()),
                text("subject", language, Map.of("title", award.title())),
                List.of(text("opening", language, Map.of("name", award.drawableName()))),
                facts(certificate),
                List.of(
                        text("check", language, Map.of("address", address)),
                        text("keep", language, Map.of()),
                        text("closing", language, Map.of("issuer", award.issuer()))),
                certificate.code().toString(),
                award.issuer(),
                issuer.publicAddress(),
                language,
                certificate.demonstration());
    }

    private List<String> recipient(Award award) {
        List<String> lines = new ArrayList<>();
        lines.add(award.drawableName());
        employments.of(award.holder()).stream()
                .filter(employment -> employment.period().isValidOn(certificates.today()))
                .map(EmploymentDetails::organisationName)
                .distinct()
                .limit(2)
                .forEach(lines::add);
        return lines;
    }

    private List<Fact> facts(CertificateDetails certificate) {
        Award award = certificate.award();
        LanguageTag language = award.language();
        LocalDate until = award.validity().until();
        return List.of(
                new Fact(text("number", language, Map.of()), certificate.number().toString()),
                new Fact(text("code", language, Map.of()), certificate.code().toString()),
                new Fact(text("title", language, Map.of()), award.title()),
                new Fact(
                        text("issued", language, Map.of()),
                        Dates.day(award.validity().from(), language.locale())),
                new Fact(
                        text("until", language, Map.of()),
                        until == null
                                ? messages.text("certificates.no-end", language, Map.of())
                                : Dates.day(until, language.locale())));
    }

    private String text(String key, LanguageTag language, Map<String, ?> arguments) {
        return messages.text("certificates.letter." + key, language, arguments);
    }
}
