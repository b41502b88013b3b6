package eu.most.registry;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.OrganisationId;
import java.util.Collection;
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

/** Prison services and third-sector organisations. That an organisation exists is no secret. */
@Service
@Transactional
public class Organisations {

    private final OrganisationRepository organisations;
    private final Permissions permissions;
    private final RegistryLists lists;
    private final ApplicationEventPublisher events;

    Organisations(
            OrganisationRepository organisations,
            Permissions permissions,
            RegistryLists lists,
            ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.permissions = permissions;
        this.lists = lists;
        this.events = events;
    }

    /**
     * Enters an organisation.
     *
     * @throws AccessDeniedException unless the actor is an accreditor or an administrator
     */
    public OrganisationId found(FoundOrganisation command) {
        permissions.requireOfficer();
        OrganisationId id = OrganisationId.next();
        organisations.save(new Organisation(id, command));
        events.publishEvent(new OrganisationFounded(id, command.kind()));
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<OrganisationDetails> find(OrganisationId id) {
        return organisations.findById(id.value()).map(Organisation::details);
    }

    @Transactional(readOnly = true)
    public Map<OrganisationId, OrganisationDetails> findAll(Collection<OrganisationId> ids) {
        Set<UUID> keys = ids.stream().map(OrganisationId::value).collect(Collectors.toSet());
        return organisations.findAllById(keys).stream()
                .map(Organisation::details)
                .collect(
                        Collectors.toUnmodifiableMap(OrganisationDetails::id, Function.identity()));
    }

    /**
     * Organisations whose name contains {@code text}, blind to accents and case, in the order of
     * {@code language}; for a coordinator only those they speak for.
     *
     * @throws AccessDeniedException unless the actor may read lists of the registry
     */
    @Transactional(readOnly = true)
    public Page<OrganisationDetails> search(String text, LanguageTag language, Pageable page) {
        permissions.requireReader();
        return lists.organisations(text, language, page);
    }
}
