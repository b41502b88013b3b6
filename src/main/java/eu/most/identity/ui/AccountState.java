package eu.most.identity.ui;

import eu.most.identity.AccountSummary;
import eu.most.uikit.StatusPill;

/** How the state of an account looks. */
final class AccountState {

    private AccountState() {}

    static StatusPill pill(AccountSummary account, String text) {
        return new StatusPill(
                switch (account.state()) {
                    case ACTIVE -> StatusPill.Kind.GOOD;
                    case INVITED -> StatusPill.Kind.RIVER;
                    case LOCKED, CLOSED -> StatusPill.Kind.BAD;
                },
                text);
    }
}
