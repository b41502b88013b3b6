package eu.most.accreditation.ui;

import com.vaadin.flow.component.Component;
import eu.most.accreditation.ServiceStatus;
import eu.most.uikit.StatusPill;

/** Statuses as words with a colour. */
final class StatusPills {

    private StatusPills() {}

    static StatusPill of(Component shownIn, ServiceStatus status) {
        return new StatusPill(
                kind(status), shownIn.getTranslation("accreditation.status." + status));
    }

    static StatusPill.Kind kind(ServiceStatus status) {
        return switch (status) {
            case ACCREDITED -> StatusPill.Kind.GOOD;
            case AT_RISK -> StatusPill.Kind.WARN;
            case NOT_ACCREDITED -> StatusPill.Kind.GREY;
        };
    }
}
