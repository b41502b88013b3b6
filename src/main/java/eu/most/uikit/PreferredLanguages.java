package eu.most.uikit;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import java.util.Optional;

/**
 * Which language each person reads. Implemented by the module that owns people; without one, a
 * choice lasts as long as the session.
 */
public interface PreferredLanguages {

    Optional<LanguageTag> of(PersonId person);

    /** Remembers what the person chose in the language menu. */
    void choose(PersonId person, LanguageTag language);
}
