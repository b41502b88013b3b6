package eu.most.audit;

import eu.most.kernel.PersonId;
import java.util.Optional;

/**
 * How people are called today. The trail itself keeps ids only, so that a name can be corrected or
 * removed without touching it.
 *
 * @see "src/docs/decisions/0034-names-are-kept-beside-the-trail.md"
 */
@FunctionalInterface
public interface ActorNames {

    /**
     * @throws org.springframework.security.access.AccessDeniedException unless the actor may read
     *     the trail
     */
    Optional<String> find(PersonId person);
}
