package eu.most.certificates;

import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.documents.CertificateDrawing;
import eu.most.documents.UndrawableCharacter;
import eu.most.documents.UndrawableCharacter.Fact;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.kernel.ValidityPeriod;
import eu.most.learning.Evidence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a certificate says: facts as they were on the day of issue, not as they are in other modules
 * today.
 *
 * @param holderInLatin what is printed below a name of other letters, or in its place
 * @param title of the module, in the certificate's own language
 * @param hours that the module is planned to take, of 60 minutes
 * @param sector the side on which the holder works
 * @param joint whether the module is made for both sides; not that the holder met the other one
 * @param evidence which outcomes were shown, and by what; empty in one from before that was kept
 */
public record Award(
        PersonId holder,
        String holderName,
        Optional<String> holderInLatin,
        TrainingModuleKey module,
        ModuleVersionId moduleVersion,
        String title,
        LanguageTag language,
        BigDecimal hours,
        Sector sector,
        boolean joint,
        Optional<Evidence> evidence,
        String issuer,
        ValidityPeriod validity) {

    /** The holder's name in letters that our fonts have. */
    String drawableName() {
        return CertificateDrawing.canDraw(holderName)
                ? holderName
                : holderInLatin.orElse(holderName);
    }

    /** The same in another language. */
    Award in(LanguageTag other, String titleInIt) {
        return with(holderName, holderInLatin, titleInIt, other);
    }

    /** The same under another name of the holder. */
    Award under(String name, Optional<String> inLatin) {
        return with(name, inLatin, title, language);
    }

    private Award with(
            String name, Optional<String> inLatin, String otherTitle, LanguageTag otherLanguage) {
        return new Award(
                holder,
                name,
                inLatin,
                module,
                moduleVersion,
                otherTitle,
                otherLanguage,
                hours,
                sector,
                joint,
                evidence,
                issuer,
                validity);
    }

    /** The characters of the name, or of its Latin form, that our fonts lack. */
    List<UndrawableCharacter> undrawableInName() {
        return CertificateDrawing.undrawableIn(Fact.HOLDER, drawableName());
    }

    /** Whether our fonts have every letter of it. */
    boolean nameCanBeDrawn() {
        return undrawableInName().isEmpty();
    }
}
