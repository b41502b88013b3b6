package eu.most.themes;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.catalogue.TrainingModuleKey;
import java.util.Map;
import java.util.Optional;

/**
 * From now on the certificates of a module look like a theme.
 *
 * @param theme empty if they look as they do without one
 */
public record ThemeChosen(TrainingModuleKey module, Optional<ThemeId> theme) implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "certificates.theme-chosen",
                "module:" + module,
                Map.of("theme", theme.map(ThemeId::toString).orElse("")));
    }
}
