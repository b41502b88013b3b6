package eu.most.registry;

import eu.most.access.LinkedPage;
import eu.most.access.PageLinks;
import eu.most.audit.SubjectNames;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PrisonId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names organisations, prisons and services in the audit trail. */
@Component
class RegistrySubjects implements SubjectNames {

    private final Organisations organisations;
    private final Prisons prisons;
    private final OfferedServices services;
    private final PageLinks links;

    RegistrySubjects(
            Organisations organisations,
            Prisons prisons,
            OfferedServices services,
            PageLinks links) {
        this.organisations = organisations;
        this.prisons = prisons;
        this.services = services;
        this.links = links;
    }

    @Override
    public Optional<Subject> find(String kind, String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        return switch (kind) {
            case "organisation" ->
                    organisations
                            .findVisible(OrganisationId.of(id))
                            .map(one ->
                                    new Subject(
                                            one.name(),
                                            "/" + links.path(LinkedPage.ORGANISATION, id)));
            case "prison" ->
                    prisons.find(PrisonId.of(id))
                            .map(one ->
                                    new Subject(one.name(), "/" + RegistryPages.prison(one.id())));
            case "service" ->
                    services.find(ServiceId.of(id))
                            .map(one ->
                                    new Subject(
                                            one.organisationName() + ", " + one.prisonName(),
                                            "/" + links.path(LinkedPage.SERVICE_STATUS, id)));
            default -> Optional.empty();
        };
    }
}
