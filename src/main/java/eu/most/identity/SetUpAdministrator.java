package eu.most.identity;

import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;

/**
 * Makes the first administrator of an installation.
 *
 * @param code what the server printed, as typed
 */
public record SetUpAdministrator(
        String code,
        String givenName,
        String familyName,
        UserName userName,
        EmailAddress email,
        String password,
        LanguageTag language) {

    /** Hides everything. */
    @Override
    public String toString() {
        return "SetUpAdministrator[hidden]";
    }
}
