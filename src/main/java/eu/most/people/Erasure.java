package eu.most.people;

import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.kernel.CrockfordBase32;
import eu.most.kernel.PersonId;
import eu.most.notifications.Notifications;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets a person who asked for it: name, address and jobs. What they achieved and delivered stays
 * under a pseudonym, because services were accredited on it. Records that were merged into theirs
 * go with it. It cannot be undone.
 *
 * @see <a href="https://eur-lex.europa.eu/eli/reg/2016/679/oj">GDPR, article 17</a>
 */
@Service
@Transactional
public class Erasure {

    private static final int PSEUDONYM_LENGTH = 8;

    private final PersonRepository people;
    private final EmploymentRepository employments;
    private final CoordinatorRepository coordinators;
    private final PersonIdentities identities;
    private final EmploymentCodes codes;
    private final Notifications notifications;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Erasure(
            PersonRepository people,
            EmploymentRepository employments,
            CoordinatorRepository coordinators,
            PersonIdentities identities,
            EmploymentCodes codes,
            Notifications notifications,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.employments = employments;
        this.coordinators = coordinators;
        this.identities = identities;
        this.codes = codes;
        this.notifications = notifications;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the actor is an administrator, who alone erases. */
    public boolean isAllowed() {
        return currentActor.get().is(Role.ADMINISTRATOR);
    }

    /**
     * Erases a person. From today on they work nowhere and deliver nothing.
     *
     * @throws org.springframework.security.access.AccessDeniedException unless the actor is an
     *     administrator
     */
    public ErasureOutcome erase(PersonId id) {
        Actor administrator = currentActor.require(Role.ADMINISTRATOR);
        if (administrator.person().equals(id)) {
            return new ErasureOutcome.OneSelf();
        }
        Optional<Person> found = people.findById(id.value()).filter(one -> !one.isMerged());
        if (found.isEmpty()) {
            return new ErasureOutcome.NoSuchPerson();
        }
        Person person = found.get();
        if (person.isErased()) {
            return new ErasureOutcome.AlreadyErased();
        }
        endAllWork(id, LocalDate.now(clock));
        codes.forget(id);
        String pseudonym = CrockfordBase32.random(PSEUDONYM_LENGTH, random);
        forget(person, pseudonym);
        people.findByMergedInto(id.value()).forEach(merged -> forget(merged, pseudonym));
        return new ErasureOutcome.Erased(person.details().displayName());
    }

    private void forget(Person person, String pseudonym) {
        PersonId id = person.details().id();
        person.erase(pseudonym, clock.instant());
        people.saveAndFlush(person);
        identities.forget(id);
        notifications.forget(id);
        events.publishEvent(new PersonErased(id, person.details().displayName()));
    }

    private void endAllWork(PersonId person, LocalDate lastDay) {
        for (Employment employment : employments.findByPersonOrderByFromDayDesc(person.value())) {
            coordinators.deleteByPersonAndOrganisation(
                    person.value(), employment.organisation().value());
            if (employment.period().from().isAfter(lastDay)) {
                employments.delete(employment);
                continue;
            }
            employment.forgetJobTitle();
            if (employment.lastsUntil(lastDay.plusDays(1))) {
                events.publishEvent(employment.end(lastDay));
            }
        }
    }
}
