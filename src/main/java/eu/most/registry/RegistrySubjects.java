package eu.most.registry;

import eu.most.audit.SubjectNames;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.PrisonId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Names people, organisations, prisons and services in the audit trail. */
@Component
class RegistrySubjects implements SubjectNames {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final People people;
    private final Organisations organisations;
    private final Prisons prisons;
    private final OfferedServices services;

    RegistrySubjects(
            People people, Organisations organisations, Prisons prisons, OfferedServices services) {
        this.people = people;
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
            case "person" ->
                    // A merged record by its own name; its address leads to the one that stands.
                    people.findAll(List.of(PersonId.of(id))).values().stream()
                            .findFirst()
                            .map(one -> new Subject(one.displayName(), "/registry/people/" + id));
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
