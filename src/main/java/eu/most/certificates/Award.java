package eu.most.certificates;

import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.kernel.ValidityPeriod;
import java.math.BigDecimal;

/**
 * What a certificate says: facts as they were on the day of issue, not as they are in other modules
 * today.
 *
 * @param title of the module, in the certificate's own language
 * @param hours credited, of 60 minutes
 * @param sector the side on which the holder works
 * @param joint whether both sides train together in this module
 */
public record Award(
        PersonId holder,
        String holderName,
        TrainingModuleKey module,
        ModuleVersionId moduleVersion,
        String title,
        LanguageTag language,
        BigDecimal hours,
        Sector sector,
        boolean joint,
        String issuer,
        ValidityPeriod validity) {

    /** The same under another name of the holder. */
    Award under(String name) {
        return new Award(
                holder,
                name,
                module,
                moduleVersion,
                title,
                language,
                hours,
                sector,
                joint,
                issuer,
                validity);
    }
}
