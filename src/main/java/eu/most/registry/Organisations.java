package eu.most.registry;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.OrganisationId;
import eu.most.texts.OneLine;
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
    private final OrganisationRights rights;
    private final RegistryLists lists;
    private final ApplicationEventPublisher events;

    Organisations(
            OrganisationRepository organisations,
            OrganisationRights rights,
            RegistryLists lists,
            ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.rights = rights;
        this.lists = lists;
        this.events = events;
    }

    /**
     * Enters an organisation.
     *
     * @throws AccessDeniedException unless the actor is an accreditor or an administrator
     */
    public OrganisationId found(FoundOrganisation command) {
        rights.requireOfficer();
        OrganisationId id = OrganisationId.next();
        organisations.save(new Organisation(id, command));
        events.publishEvent(new OrganisationFounded(id, command.kind()));
        return id;
    }

    /**
     * Gives an organisation another name. What was printed under the old one stays as it is.
     *
     * @throws AccessDeniedException unless the actor is an accreditor or an administrator, or there
     *     is no such organisation
     */
    public RenameOutcome rename(RenameOrganisation command) {
        rights.requireOfficer();
        Organisation organisation =
                organisations
                        .findById(command.organisation().value())
                        .orElseThrow(() ->
                                new AccessDeniedException(
                                        "no organisation " + command.organisation()));
        if (organisation.details().name().equals(command.name())) {
            return new RenameOutcome.Unchanged();
        }
        if (isNameTaken(command.name(), Optional.of(command.organisation()))) {
            return new RenameOutcome.NameTaken();
        }
        events.publishEvent(organisation.rename(command.name()));
        return new RenameOutcome.Renamed();
    }

    /** Whether the actor may enter organisations and rename them. */
    public boolean mayRename() {
        return rights.isOfficer();
    }

    /**
     * Whether an organisation has this name, blind to accents and case.
     *
     * @param apartFrom one that does not count
     */
    @Transactional(readOnly = true)
    public boolean isNameTaken(String name, Optional<OrganisationId> apartFrom) {
        return organisations.findByName(OneLine.tidy(name)).stream()
                .anyMatch(one -> !Optional.of(one.details().id()).equals(apartFrom));
    }

    /** The organisation, if the actor may see its people and services. */
    @Transactional(readOnly = true)
    public Optional<OrganisationDetails> findVisible(OrganisationId id) {
        return rights.sees(id) ? find(id) : Optional.empty();
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
        rights.requireReader();
        return lists.organisations(text, Optional.empty(), language, page);
    }

    /**
     * The same, only those of one kind.
     *
     * @throws AccessDeniedException unless the actor may read lists of the registry
     */
    @Transactional(readOnly = true)
    public Page<OrganisationDetails> search(
            String text, OrganisationKind kind, LanguageTag language, Pageable page) {
        rights.requireReader();
        return lists.organisations(text, Optional.of(kind), language, page);
    }
}
