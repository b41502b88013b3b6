package eu.most.people;

import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.registry.OrganisationRights;
import eu.most.registry.Organisations;
import eu.most.texts.PersonName;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of both sectors. Accreditors and administrators see all; a coordinator sees whom their
 * organisations employ; anybody else sees themselves, and nobody sees nobody. The system at work in
 * the background sees all.
 */
@Service
@Transactional
public class People {

    private final PersonRepository people;
    private final Employments employments;
    private final Organisations organisations;
    private final OrganisationRights rights;
    private final Permissions permissions;
    private final PeopleLists lists;
    private final Sectors sectors;
    private final PersonIdentities identities;
    private final SimilarNames similarNames;
    private final ApplicationEventPublisher events;

    People(
            PersonRepository people,
            Employments employments,
            Organisations organisations,
            OrganisationRights rights,
            Permissions permissions,
            PeopleLists lists,
            Sectors sectors,
            PersonIdentities identities,
            SimilarNames similarNames,
            ApplicationEventPublisher events) {
        this.people = people;
        this.employments = employments;
        this.organisations = organisations;
        this.rights = rights;
        this.permissions = permissions;
        this.lists = lists;
        this.sectors = sectors;
        this.identities = identities;
        this.similarNames = similarNames;
        this.events = events;
    }

    /**
     * Enters a person whom nobody employs yet.
     *
     * @throws AccessDeniedException unless the actor is an accreditor or an administrator
     */
    public PersonId register(RegisterPerson command) {
        rights.requireOfficer();
        return enter(command);
    }

    /** Whether the actor may enter people whom nobody employs. */
    public boolean mayRegisterAnybody() {
        return rights.isOfficer();
    }

    /**
     * Enters a person together with their first employment. The person works in the sector of the
     * employer.
     *
     * @throws AccessDeniedException unless the actor may change things of the employer
     */
    public PersonId register(
            PersonName name,
            Optional<EmailAddress> email,
            LanguageTag language,
            EmploymentTerms terms) {
        rights.requireMayChange(terms.organisation());
        Sector sector =
                organisations
                        .find(terms.organisation())
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "no organisation " + terms.organisation()))
                        .kind()
                        .sector();
        PersonId id = enter(new RegisterPerson(name, email, language, sector));
        people.flush();
        employments.begin(id, terms);
        return id;
    }

    /**
     * Corrects what the registry says about a person.
     *
     * @throws AccessDeniedException unless the actor may change what is known about this person
     */
    public void change(ChangePerson command) {
        permissions.requireMayChange(command.person());
        Person person =
                people.findById(command.person().value())
                        .filter(found -> !found.isMerged())
                        .orElseThrow(() ->
                                new IllegalArgumentException("no person " + command.person()));
        PersonDetails before = person.details();
        person.change(command);
        events.publishEvent(
                new PersonChanged(
                        command.person(), identities.note(before, person.details()).orElse(null)));
    }

    /**
     * What a person was called so far, the latest first, if the actor may see them; empty if that
     * never changed.
     */
    @Transactional(readOnly = true)
    public List<FormerIdentity> identities(PersonId id) {
        return sees(id) ? identities.of(id) : List.of();
    }

    /**
     * Who might be the same person as somebody about to be entered: who has the name, blind to
     * accents and case, or the address.
     *
     * @throws AccessDeniedException unless the actor may read lists of the registry
     */
    @Transactional(readOnly = true)
    public SimilarPeople similar(PersonName name, Optional<EmailAddress> email) {
        rights.requireReader();
        return similarNames.find(name, email);
    }

    /**
     * On which side each of these people worked on a day, as far as the actor may see them.
     * Employments are dated, so a day of the past is told as it was.
     */
    @Transactional(readOnly = true)
    public Map<PersonId, Sector> sectorsOn(LocalDate day, Collection<PersonId> ids) {
        List<UUID> keys = permissions.visible(ids).stream().map(PersonId::value).toList();
        return sectors.on(day, people.findAllById(keys).stream().map(Person::details).toList());
    }

    /** The person, if the actor may see them; of a merged record the one that stands for it. */
    @Transactional(readOnly = true)
    public Optional<PersonDetails> find(PersonId id) {
        PersonId standing = people.standingFor(id.value()).map(PersonId::new).orElse(id);
        return sees(standing)
                ? people.findById(standing.value())
                        .map(Person::details)
                        .map(found -> sectors.today(List.of(found)).getFirst())
                : Optional.empty();
    }

    /** Whether the actor may see this person. */
    @Transactional(readOnly = true)
    public boolean sees(PersonId id) {
        return !permissions.visible(List.of(id)).isEmpty();
    }

    /** What was known of a person under records that were merged into theirs. */
    @Transactional(readOnly = true)
    public List<PersonDetails> alsoEnteredAs(PersonId id) {
        return sees(id)
                ? people.findByMergedInto(id.value()).stream().map(Person::details).toList()
                : List.of();
    }

    /** Those of these people whom the actor may see, by id; a merged record as it was. */
    @Transactional(readOnly = true)
    public Map<PersonId, PersonDetails> findAll(Collection<PersonId> ids) {
        List<UUID> keys = permissions.visible(ids).stream().map(PersonId::value).toList();
        return sectors
                .today(people.findAllById(keys).stream().map(Person::details).toList())
                .stream()
                .collect(Collectors.toUnmodifiableMap(PersonDetails::id, Function.identity()));
    }

    /**
     * Those with this address whom the actor may see. Several people may share one address: a small
     * organisation often has a single mailbox.
     */
    @Transactional(readOnly = true)
    public List<PersonId> withEmail(EmailAddress email) {
        List<PersonDetails> found =
                people.findByEmailAndMergedIntoIsNull(email.value()).stream()
                        .map(Person::details)
                        .toList();
        return List.copyOf(permissions.visible(found.stream().map(PersonDetails::id).toList()));
    }

    /**
     * People whose name (either part first, also in Latin letters) or address contains {@code
     * text}, blind to accents and case, by family name in the order of {@code language}; for a
     * coordinator only whom their organisations employ.
     *
     * @throws AccessDeniedException unless the actor may read lists of the registry
     */
    @Transactional(readOnly = true)
    public Page<PersonDetails> search(String text, LanguageTag language, Pageable page) {
        rights.requireReader();
        return sectors.today(lists.visible(text, language, page));
    }

    /**
     * Whom an organisation employs today or will and whose name or address contains {@code text},
     * by family name in the order of {@code language}; nobody if the actor may not see the
     * organisation.
     *
     * @throws AccessDeniedException unless the actor may read lists of the registry
     */
    @Transactional(readOnly = true)
    public Page<PersonDetails> employedBy(
            OrganisationId organisation, String text, LanguageTag language, Pageable page) {
        rights.requireReader();
        return rights.sees(organisation)
                ? sectors.today(lists.employees(Set.of(organisation), text, language, page))
                : Page.empty(page);
    }

    private PersonId enter(RegisterPerson command) {
        PersonId id = PersonId.next();
        people.save(new Person(id, command));
        events.publishEvent(new PersonRegistered(id));
        return id;
    }
}
