package eu.most.learning;

import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.Percent;
import eu.most.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Who completed which version of which training module, and when.
 *
 * @param score of the graded step; where a module has several, the lowest; 100 where it has none
 * @param evidence which outcomes were shown, and by what
 * @param certificateLanguage in which the person wants the certificate; empty if they chose none
 */
public record CompletionDetails(
        CompletionId id,
        PersonId person,
        ModuleVersionId version,
        TrainingModuleKey module,
        Percent score,
        Evidence evidence,
        Optional<LanguageTag> certificateLanguage,
        Instant at) {}
