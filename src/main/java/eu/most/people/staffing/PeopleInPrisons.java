package eu.most.people.staffing;

import eu.most.access.CurrentActor;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.PrisonId;
import eu.most.people.People;
import eu.most.people.PersonDetails;
import eu.most.registry.OfferedServices;
import eu.most.registry.PrisonDetails;
import eu.most.registry.Prisons;
import eu.most.registry.ServiceDetails;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Whoever may know who comes there need not see the organisations and people themselves. */
    private static final String TASK = "people-in-prisons";

    private final Prisons prisons;
    private final OfferedServices services;
    private final AssignmentRepository assignments;
    private final CountedAssignments counted;
    private final People people;
    private final CurrentActor currentActor;

    PeopleInPrisons(
            Prisons prisons,
            OfferedServices services,
            AssignmentRepository assignments,
            CountedAssignments counted,
            People people,
            CurrentActor currentActor) {
        this.prisons = prisons;
        this.services = services;
        this.assignments = assignments;
        this.counted = counted;
        this.people = people;
        this.currentActor = currentActor;
    }

    /** The prisons for which the actor may know who comes, in the order of {@code language}. */
    public List<PrisonDetails> prisons(LanguageTag language) {
        return prisons.runByOwn(language);
    }

    /** Whether the actor may know who comes into this prison; not if there is none. */
    public boolean mayKnow(PrisonId prison) {
        return prisons.isRunByOwn(prison);
    }

    /**
     * The services that are offered there, whatever their organisation.
     *
     * @throws AccessDeniedException unless the actor may know who comes there
     */
    public List<ServiceDetails> servicesIn(PrisonId prison) {
        requireMayKnow(prison);
        return currentActor.asSystem(
                TASK,
                () ->
                        services.offeredIn(prison).stream()
                                .flatMap(service -> services.find(service).stream())
                                .toList());
    }

    /**
     * Whoever delivers a service there on this day, once for each service.
     *
     * @throws AccessDeniedException unless the actor may know it
     */
    public List<DeliveringPerson> deliveringIn(PrisonId prison, LocalDate day) {
        List<ServiceDetails> there = servicesIn(prison);
        return currentActor.asSystem(TASK, () -> delivering(there, day));
    }

    private List<DeliveringPerson> delivering(List<ServiceDetails> there, LocalDate day) {
        Set<Coming> coming = new LinkedHashSet<>();
        there.forEach(service ->
                counted
                        .of(
                                service.organisation(),
                                assignments.findByServiceOrderByFromDay(service.id().value()))
                        .stream()
                        .filter(one -> one.period().isValidOn(day))
                        .forEach(one -> coming.add(new Coming(one.person(), service))));
        Map<PersonId, PersonDetails> known =
                people.findAll(coming.stream().map(Coming::person).collect(Collectors.toSet()));
        return coming.stream()
                .map(one ->
                        delivering(Objects.requireNonNull(known.get(one.person())), one.service()))
                .toList();
    }

    private void requireMayKnow(PrisonId prison) {
        if (!mayKnow(prison)) {
            throw new AccessDeniedException("not a prison of this actor: " + prison);
        }
    }

    private static DeliveringPerson delivering(PersonDetails person, ServiceDetails service) {
        return new DeliveringPerson(
                person.id(),
                service.id(),
                person.givenName(),
                person.familyName(),
                person.inLatin(),
                service.organisationName());
    }

    private record Coming(PersonId person, ServiceDetails service) {}
}
