package eu.most.registry;

import eu.most.audit.SubjectNames;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PrisonId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Names organisations, prisons and services in the audit trail. */
@Component
class RegistrySubjects implements SubjectNames {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Organisations organisations;
    private final Prisons prisons;
    private final OfferedServices services;

    RegistrySubjects(Organisations organisations, Prisons prisons, OfferedServices services) {
        this.organisations = organisations;
        this.prisons = prisons;
        this.services = services;
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
                            .map(one -> new Subject(one.name(), "/registry/organisations/" + id));
            case "prison" ->
                    prisons.find(PrisonId.of(id))
                            .map(one -> new Subject(one.name(), "/registry/prisons/" + id));
            case "service" ->
                    services.find(ServiceId.of(id))
                            .map(one ->
                                    new Subject(
                                            one.organisationName() + ", " + one.prisonName(),
                                            "/accreditation/services/" + id));
            default -> Optional.empty();
        };
    }
}
