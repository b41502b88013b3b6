package eu.most.learning;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.Percent;
import eu.most.kernel.PersonId;
import java.time.Instant;
import java.util.Map;

/**
 * A person has done every step of a training module and passed what is graded. Published once per
 * completion, in the transaction that stores it; passing again later is another completion.
 *
 * @param score of the graded step; where a module has several, the lowest; 100 where it has none
 */
public record ModuleCompleted(
        CompletionId completion,
        PersonId person,
        ModuleVersionId version,
        TrainingModuleKey module,
        Percent score,
        Instant at)
        implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "learning.module-completed",
                "completion:" + completion,
                Map.of("module", module.value(), "version", version.toString()));
    }
}
