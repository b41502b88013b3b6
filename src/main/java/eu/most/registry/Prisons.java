package eu.most.registry;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.PrisonId;
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
    private final Permissions permissions;
    private final RegistryLists lists;
    private final ApplicationEventPublisher events;

    Prisons(
            PrisonRepository prisons,
            OrganisationRepository organisations,
            Permissions permissions,
            RegistryLists lists,
            ApplicationEventPublisher events) {
        this.prisons = prisons;
        this.organisations = organisations;
        this.permissions = permissions;
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
        permissions.requireOfficer();
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

    @Transactional(readOnly = true)
    public Optional<PrisonDetails> find(PrisonId id) {
        return prisons.findById(id.value()).map(Prison::details);
    }

    /**
     * Prisons whose name or town contains {@code text}, blind to accents and case, in the order of
     * {@code language}.
     *
     * @throws AccessDeniedException unless the actor may read lists of the registry
     */
    @Transactional(readOnly = true)
    public Page<PrisonDetails> search(String text, LanguageTag language, Pageable page) {
        permissions.requireReader();
        return lists.prisons(text, language, page);
    }
}
