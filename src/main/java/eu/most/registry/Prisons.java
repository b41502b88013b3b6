package eu.most.registry;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.PrisonId;
import eu.most.texts.OneLine;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The prisons. That a prison exists is no secret. */
@Service
@Transactional
public class Prisons {

    private final PrisonRepository prisons;
    private final OrganisationRepository organisations;
    private final OrganisationRights rights;
    private final RegistryLists lists;
    private final ApplicationEventPublisher events;

    Prisons(
            PrisonRepository prisons,
            OrganisationRepository organisations,
            OrganisationRights rights,
            RegistryLists lists,
            ApplicationEventPublisher events) {
        this.prisons = prisons;
        this.organisations = organisations;
        this.rights = rights;
        this.lists = lists;
        this.events = events;
    }

    /**
     * Enters a prison.
     *
     * @throws AccessDeniedException unless the actor is an accreditor or an administrator
     * @throws IllegalArgumentException if {@code runBy} is not a prison service
     */
    public PrisonId open(OpenPrison command) {
        rights.requireOfficer();
        if (organisations
                .findById(command.runBy().value())
                .filter(organisation -> organisation.kind() == OrganisationKind.PRISON_SERVICE)
                .isEmpty()) {
            throw new IllegalArgumentException("not a prison service: " + command.runBy());
        }
        PrisonId id = PrisonId.next();
        prisons.save(new Prison(id, command));
        events.publishEvent(new PrisonOpened(id));
        return id;
    }

    /**
     * Gives a prison another name, or corrects its town. What was printed stays as it is.
     *
     * @throws AccessDeniedException unless the actor is an accreditor or an administrator, or there
     *     is no such prison
     */
    public RenameOutcome rename(RenamePrison command) {
        rights.requireOfficer();
        Prison prison =
                prisons.findById(command.prison().value())
                        .orElseThrow(
                                () -> new AccessDeniedException("no prison " + command.prison()));
        PrisonDetails before = prison.details();
        if (before.name().equals(command.name()) && before.town().equals(command.town())) {
            return new RenameOutcome.Unchanged();
        }
        if (isNameTaken(command.name(), Optional.of(command.prison()))) {
            return new RenameOutcome.NameTaken();
        }
        events.publishEvent(prison.rename(command));
        return new RenameOutcome.Renamed();
    }

    /** Whether the actor may enter prisons and rename them. */
    public boolean mayRename() {
        return rights.isOfficer();
    }

    /**
     * Whether a prison has this name, blind to accents and case.
     *
     * @param apartFrom one that does not count
     */
    @Transactional(readOnly = true)
    public boolean isNameTaken(String name, Optional<PrisonId> apartFrom) {
        return prisons.findByName(OneLine.tidy(name)).stream()
                .anyMatch(one -> !Optional.of(one.details().id()).equals(apartFrom));
    }

    @Transactional(readOnly = true)
    public Optional<PrisonDetails> find(PrisonId id) {
        return prisons.findById(id.value()).map(Prison::details);
    }

    /**
     * The prisons that organisations of the actor run, all for whoever sees everything, in the
     * order of {@code language}.
     */
    @Transactional(readOnly = true)
    public List<PrisonDetails> runByOwn(LanguageTag language) {
        return lists.prisons("", language, Pageable.unpaged()).stream()
                .filter(prison -> rights.sees(prison.runBy()))
                .toList();
    }

    /** Whether it is one of those; not if there is no such prison. */
    @Transactional(readOnly = true)
    public boolean isRunByOwn(PrisonId prison) {
        return find(prison).filter(found -> rights.sees(found.runBy())).isPresent();
    }

    /**
     * Prisons whose name or town contains {@code text}, blind to accents and case, in the order of
     * {@code language}.
     *
     * @throws AccessDeniedException unless the actor may read lists of the registry
     */
    @Transactional(readOnly = true)
    public Page<PrisonDetails> search(String text, LanguageTag language, Pageable page) {
        rights.requireReader();
        return lists.prisons(text, language, page);
    }
}
