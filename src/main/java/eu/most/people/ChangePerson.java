package eu.most.people;

import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.texts.PersonName;
import java.util.Optional;

/**
 * Correct what the registry says about a person. Certificates already issued keep the name they
 * were issued on.
 */
public record ChangePerson(
        PersonId person, PersonName name, Optional<EmailAddress> email, LanguageTag language) {}
