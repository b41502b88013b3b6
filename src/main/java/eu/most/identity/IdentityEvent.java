package eu.most.identity;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import java.util.Map;

/** Something happened to an account; all of it goes into the audit trail. */
public sealed interface IdentityEvent extends Auditable
        permits AccountErased,
                AccountLocked,
                AccountOpened,
                AccountUnlocked,
                PasswordChosen,
                RoleGranted,
                RoleWithdrawn,
                SignInRefused,
                SignedIn,
                OneTimePasswordIssued {

    AccountId account();

    /** Past-tense verb, such as {@code role-granted}. */
    String act();

    /** Further facts; no names, no e-mail addresses. */
    default Map<String, String> details() {
        return Map.of();
    }

    @Override
    default AuditedAct auditedAct() {
        return new AuditedAct("identity." + act(), "account:" + account(), details());
    }
}
