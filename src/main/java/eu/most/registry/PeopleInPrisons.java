package eu.most.registry;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.PrisonId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who comes into a prison to deliver services there, whatever their organisation. Accreditors and
 * administrators see it for all prisons, a coordinator for those that their organisation runs, the
 * system for all; for anybody else there are no such prisons.
 */
@Service
@Transactional(readOnly = true)
public class PeopleInPrisons {

    private final RegistryLists lists;
    private final PrisonRepository prisons;
    private final OfferedServiceRepository services;
    private final AssignmentRepository assignments;
    private final CountedAssignments counted;
    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final Permissions permissions;

    PeopleInPrisons(
            RegistryLists lists,
            PrisonRepository prisons,
            OfferedServiceRepository services,
            AssignmentRepository assignments,
            CountedAssignments counted,
            PersonRepository people,
            OrganisationRepository organisations,
            Permissions permissions) {
        this.lists = lists;
        this.prisons = prisons;
        this.services = services;
        this.assignments = assignments;
        this.counted = counted;
        this.people = people;
        this.organisations = organisations;
        this.permissions = permissions;
    }

    /** The prisons for which the actor may know who comes, in the order of {@code language}. */
    public List<PrisonDetails> prisons(LanguageTag language) {
        return lists.prisons("", language, Pageable.unpaged()).stream()
                .filter(prison -> permissions.sees(prison.runBy()))
                .toList();
    }

    /** Whether the actor may know who comes into this prison; not if there is none. */
    public boolean mayKnow(PrisonId prison) {
        return prisons.findById(prison.value())
                .filter(found -> permissions.sees(found.details().runBy()))
                .isPresent();
    }

    /**
     * The services that are offered there, whatever their organisation.
     *
     * @throws AccessDeniedException unless the actor may know who comes there
     */
    public List<ServiceDetails> servicesIn(PrisonId prison) {
        requireMayKnow(prison);
        return services.findByPrison(prison.value()).stream()
                .flatMap(service -> lists.service(service.id()).stream())
                .toList();
    }

    /**
     * Whoever delivers a service there on this day, once for each service.
     *
     * @throws AccessDeniedException unless the actor may know it
     */
    public List<DeliveringPerson> deliveringIn(PrisonId prison, LocalDate day) {
        requireMayKnow(prison);
        Set<Coming> coming = new LinkedHashSet<>();
        services.findByPrison(prison.value())
                .forEach(service ->
                        counted
                                .of(
                                        service.organisation(),
                                        assignments.findByServiceOrderByFromDay(
                                                service.id().value()))
                                .stream()
                                .filter(one -> one.period().isValidOn(day))
                                .forEach(one ->
                                        coming.add(
                                                new Coming(
                                                        one.person(),
                                                        service.id(),
                                                        service.organisation()))));
        Map<PersonId, PersonDetails> known =
                people
                        .findAllById(
                                coming.stream()
                                        .map(one -> one.person().value())
                                        .distinct()
                                        .toList())
                        .stream()
                        .map(Person::details)
                        .collect(Collectors.toMap(PersonDetails::id, Function.identity()));
        Map<UUID, String> names =
                organisations
                        .findAllById(coming.stream().map(one -> one.forWhom().value()).toList())
                        .stream()
                        .map(Organisation::details)
                        .collect(
                                Collectors.toMap(
                                        one -> one.id().value(), OrganisationDetails::name));
        return coming.stream()
                .map(one ->
                        delivering(
                                Objects.requireNonNull(known.get(one.person())),
                                one.service(),
                                Objects.requireNonNull(names.get(one.forWhom().value()))))
                .toList();
    }

    private void requireMayKnow(PrisonId prison) {
        if (!mayKnow(prison)) {
            throw new AccessDeniedException("not a prison of this actor: " + prison);
        }
    }

    private static DeliveringPerson delivering(
            PersonDetails person, ServiceId service, String organisation) {
        return new DeliveringPerson(
                person.id(),
                service,
                person.givenName(),
                person.familyName(),
                person.inLatin(),
                organisation);
    }

    private record Coming(PersonId person, ServiceId service, OrganisationId forWhom) {}
}
