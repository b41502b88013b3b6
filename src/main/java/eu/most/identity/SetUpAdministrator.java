package eu.most.identity;

import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;
import java.util.Optional;

/**
 * Makes the first administrator of an installation.
 *
 * @param code what the server printed, as typed
 * @param email empty if they have none, or do not want mail
 */
public record SetUpAdministrator(
        String code,
        String givenName,
        String familyName,
        UserName userName,
        Optional<EmailAddress> email,
        String password,
        LanguageTag language) {

    /** Hides everything. */
    @Override
    public String toString() {
        return "SetUpAdministrator[hidden]";
    }
}
