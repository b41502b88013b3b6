package eu.most.audit;

import java.util.Optional;

/**
 * What people were called at a time. An entry about a changed name keeps {@code identity:} and an
 * id, so that whoever is erased is erased from the trail as well.
 */
@FunctionalInterface
public interface IdentityNames {

    /**
     * The name, with whatever else was known then.
     *
     * @param reference as it stands in the details of an entry
     * @throws org.springframework.security.access.AccessDeniedException unless the actor may read
     *     the trail
     */
    Optional<String> find(String reference);
}
