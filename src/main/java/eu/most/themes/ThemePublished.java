package eu.most.themes;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import java.util.Map;

/** A version of a theme was published. */
public record ThemePublished(ThemeId theme, ThemeVersionId version, int number)
        implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "certificates.theme-published",
                "certificate-theme:" + theme,
                Map.of("version", String.valueOf(number)));
    }
}
