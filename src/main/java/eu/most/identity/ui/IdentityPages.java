package eu.most.identity.ui;

import eu.most.identity.AccountId;

/** Where the screens of this module are, relative to the root of the application. */
final class IdentityPages {

    /** All accounts. */
    static final String ACCOUNTS = "accounts";

    /** Opens an account. */
    static final String NEW_ACCOUNT = ACCOUNTS + "/new";

    /** Keys for programs. */
    static final String API_KEYS = ACCOUNTS + "/api-keys";

    private IdentityPages() {}

    /** One account. */
    static String account(AccountId account) {
        return ACCOUNTS + "/" + account;
    }

    /** The slip with which somebody signs in for the first time. */
    static String slip(AccountId account) {
        return account(account) + "/slip";
    }
}
