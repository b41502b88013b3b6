package eu.most.people;

import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.ValidityPeriod;
import eu.most.registry.OrganisationDetails;
import eu.most.registry.OrganisationRights;
import eu.most.registry.Organisations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works for whom, as what, from when until when (calendar days, both included). */
@Service
@Transactional
public class Employments {

    private final EmploymentRepository employments;
    private final Organisations organisations;
    private final PersonRepository people;
    private final CoordinatorRepository coordinators;
    private final OrganisationRights rights;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Employments(
            EmploymentRepository employments,
            Organisations organisations,
            PersonRepository people,
            CoordinatorRepository coordinators,
            OrganisationRights rights,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.employments = employments;
        this.organisations = organisations;
        this.people = people;
        this.coordinators = coordinators;
        this.rights = rights;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins an employment of somebody the actor may see.
     *
     * @throws AccessDeniedException unless the actor may change things of the organisation and of
     *     the person, or if it would be their own
     */
    public EmploymentOutcome employ(PersonId person, EmploymentTerms terms) {
        PersonId standing = people.standingFor(person.value()).map(PersonId::new).orElse(person);
        rights.requireMayChange(terms.organisation());
        permissions.requireMayChange(standing);
        permissions.requireSomebodyElse(standing);
        return begin(standing, terms);
    }

    /**
     * Ends an employment, or moves its end; {@code lastDay} is the last day the person works. From
     * the next day on they deliver none of the organisation's services and do not speak for it.
     *
     * @throws AccessDeniedException unless the actor may change things of the organisation, or
     *     there is no such employment
     * @throws IllegalArgumentException if it would end before it begins
     */
    public void end(EmploymentId id, LocalDate lastDay) {
        Employment employment =
                employments
                        .findById(id.value())
                        .orElseThrow(() -> new AccessDeniedException("no employment " + id));
        rights.requireMayChange(employment.organisation());
        permissions.requireSomebodyElse(employment.person());
        events.publishEvent(employment.end(lastDay));
        employments.flush();
    }

    /** Whether the actor may begin and end employments of this person with this organisation. */
    @Transactional(readOnly = true)
    public boolean mayChange(PersonId person, OrganisationId employer) {
        return rights.mayChange(employer) && !permissions.isOneself(person);
    }

    /** Whether this is the actor, who changes no employment of their own. */
    public boolean isOneself(PersonId person) {
        return permissions.isOneself(person);
    }

    /**
     * Those who have worked for somebody and will not again, as far as is known today. Says nothing
     * else about them, so anyone may ask: a sign-in asks before it has succeeded. A record that was
     * merged into another works no more.
     */
    @Transactional(readOnly = true)
    public Set<PersonId> whoLeft(Collection<PersonId> asked) {
        List<UUID> keys = asked.stream().map(PersonId::value).toList();
        return keys.isEmpty()
                ? Set.of()
                : Stream.concat(
                                employments.findWhoLeftBefore(LocalDate.now(clock), keys).stream(),
                                people.findMerged(keys).stream())
                        .map(PersonId::new)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The employments of a person that the actor may see, the latest first. */
    @Transactional(readOnly = true)
    public List<EmploymentDetails> of(PersonId person) {
        return details(permissions.visible(List.of(person)));
    }

    /**
     * What each of these people does today or will, the latest first, as far as the actor may see
     * them; it tells two of the same name apart.
     */
    @Transactional(readOnly = true)
    public Map<PersonId, List<EmploymentDetails>> current(Collection<PersonId> people) {
        LocalDate today = LocalDate.now(clock);
        return details(permissions.visible(people)).stream()
                .filter(one -> !one.period().isOverOn(today))
                .collect(Collectors.groupingBy(EmploymentDetails::person));
    }

    /**
     * The days on which these people work for an organisation, worked or will, one period for each
     * employment; none if the actor may not see the organisation.
     */
    @Transactional(readOnly = true)
    public Map<PersonId, List<ValidityPeriod>> periodsWith(
            OrganisationId employer, Collection<PersonId> people) {
        if (people.isEmpty() || !rights.sees(employer)) {
            return Map.of();
        }
        return employments
                .findByOrganisationAndPersonIn(
                        employer.value(), people.stream().map(PersonId::value).toList())
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Employment::person,
                                Collectors.mapping(Employment::period, Collectors.toList())));
    }

    private List<EmploymentDetails> details(Collection<PersonId> people) {
        List<Employment> all =
                employments.findByPersonInOrderByFromDayDesc(
                        people.stream().map(PersonId::value).toList());
        Map<OrganisationId, OrganisationDetails> named =
                organisations.findAll(all.stream().map(Employment::organisation).toList());
        return all.stream()
                .map(one ->
                        new EmploymentDetails(
                                one.id(),
                                one.person(),
                                one.organisation(),
                                Objects.requireNonNull(named.get(one.organisation())).name(),
                                one.jobTitle(),
                                one.period()))
                .toList();
    }

    EmploymentOutcome begin(PersonId person, EmploymentTerms terms) {
        List<Employment> before =
                employments.findByPersonAndOrganisation(
                        person.value(), terms.organisation().value());
        for (Employment existing : before) {
            if (existing.lastsUntil(terms.from())) {
                return new EmploymentOutcome.AlreadyEmployed(existing.id());
            }
        }
        forgetOldAppointment(person, terms, before);
        Employment employment = new Employment(EmploymentId.next(), person, terms);
        employments.saveAndFlush(employment);
        events.publishEvent(new EmploymentBegun(employment.id(), person, terms.organisation()));
        return new EmploymentOutcome.Begun(employment.id());
    }

    /** Whoever comes back after a gap does not speak for the organisation unless appointed anew. */
    private void forgetOldAppointment(
            PersonId person, EmploymentTerms terms, List<Employment> before) {
        LocalDate today = LocalDate.now(clock);
        boolean goesOn =
                before.stream()
                        .anyMatch(one ->
                                one.lastsUntil(today) || one.lastsUntil(terms.from().minusDays(1)));
        if (!goesOn
                && coordinators.deleteByPersonAndOrganisation(
                                person.value(), terms.organisation().value())
                        > 0) {
            events.publishEvent(new CoordinatorDismissed(person, terms.organisation()));
        }
    }
}
