package eu.most.people;

import eu.most.kernel.PersonId;
import eu.most.notifications.Notice;
import eu.most.notifications.Notifications;
import eu.most.people.PersonAccounts.PersonAccount;
import eu.most.registry.OrganisationRights;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one of two records of the same person. It cannot be undone, so an officer looks at both
 * before.
 *
 * @see "src/docs/decisions/0047-two-records-of-one-person.md"
 */
@Service
@Transactional
public class Merging {

    private final PersonRepository people;
    private final Sectors sectors;
    private final Employments employments;
    private final MergedWork work;
    private final EmploymentCodes codes;
    private final PersonAccounts accounts;
    private final List<KeptElsewhere> kept;
    private final Notifications notifications;
    private final OrganisationRights rights;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    Merging(
            PersonRepository people,
            Sectors sectors,
            Employments employments,
            MergedWork work,
            EmploymentCodes codes,
            PersonAccounts accounts,
            List<KeptElsewhere> kept,
            Notifications notifications,
            OrganisationRights rights,
            Permissions permissions,
            ApplicationEventPublisher events) {
        this.people = people;
        this.sectors = sectors;
        this.employments = employments;
        this.work = work;
        this.codes = codes;
        this.accounts = accounts;
        this.kept = List.copyOf(kept);
        this.notifications = notifications;
        this.rights = rights;
        this.permissions = permissions;
        this.events = events;
    }

    /** Whether the actor is an officer, and the record not their own. */
    public boolean mayMerge(PersonId person) {
        return rights.isOfficer() && !permissions.isOneself(person);
    }

    /**
     * What is known under a person; empty if there is none, or no longer.
     *
     * @throws AccessDeniedException unless the actor is an accreditor or an administrator
     */
    @Transactional(readOnly = true)
    public Optional<PersonRecord> find(PersonId id) {
        rights.requireOfficer();
        return people.findById(id.value()).filter(Person::isStanding).map(this::record);
    }

    /**
     * Brings all that is known under {@code from} under {@code into}.
     *
     * @throws AccessDeniedException unless the actor is an accreditor or an administrator
     */
    public MergeOutcome merge(PersonId from, PersonId into) {
        rights.requireOfficer();
        if (from.equals(into)) {
            return new MergeOutcome.SameRecord();
        }
        if (permissions.isOneself(from) || permissions.isOneself(into)) {
            return new MergeOutcome.OneSelf();
        }
        List<Person> both = people.lock(List.of(from.value(), into.value()));
        if (both.stream().filter(Person::isStanding).count() < 2) {
            return new MergeOutcome.Gone();
        }
        Optional<MergeOutcome> refusal = accountsRefuse(from, into);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        work.bring(from, into);
        codes.forget(from);
        notifications.move(from, into);
        Stream.concat(
                        people.findByMergedInto(from.value()).stream(),
                        both.stream().filter(one -> one.details().id().equals(from)))
                .forEach(one -> one.mergeInto(into));
        people.flush();
        events.publishEvent(new PeopleMerged(from, into));
        notifications.send(
                into, new Notice("registry.notice.merged", Map.of(), "/" + PeoplePages.OWN_ENTRY));
        return new MergeOutcome.Merged();
    }

    private Optional<MergeOutcome> accountsRefuse(PersonId from, PersonId into) {
        Optional<PersonAccount> going = accounts.of(from).filter(PersonAccount::isOpen);
        Optional<PersonAccount> staying = accounts.of(into);
        if (going.isEmpty() || staying.isEmpty()) {
            return Optional.empty();
        }
        String userName = going.get().userName();
        return Optional.of(
                staying.get().isOpen()
                        ? new MergeOutcome.BothSignIn(userName, staying.get().userName())
                        : new MergeOutcome.AccountWouldGo(userName));
    }

    private PersonRecord record(Person person) {
        PersonDetails details = sectors.today(List.of(person.details())).getFirst();
        return new PersonRecord(
                details,
                employments.of(details.id()),
                accounts.of(details.id()),
                kept.stream().map(one -> one.of(details.id())).toList());
    }
}
