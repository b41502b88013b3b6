package eu.most.identity.ui;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.audit.SubjectNames;
import eu.most.identity.AccountId;
import eu.most.identity.Accounts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names accounts in the audit trail by their person, for administrators: others see no account. */
@Component
class AccountSubjects implements SubjectNames {

    private final CurrentActor currentActor;
    private final Accounts accounts;

    AccountSubjects(CurrentActor currentActor, Accounts accounts) {
        this.currentActor = currentActor;
        this.accounts = accounts;
    }

    @Override
    public Optional<Subject> find(String kind, String id) {
        if (!kind.equals("account") || !ID.matcher(id).matches() || !isAdministrator()) {
            return Optional.empty();
        }
        AccountId account = AccountId.of(id);
        return accounts.find(account)
                .map(found ->
                        new Subject(
                                found.displayName() + " (" + found.userName() + ")",
                                "/" + IdentityPages.account(account)));
    }

    private boolean isAdministrator() {
        return currentActor.find().filter(actor -> actor.is(Role.ADMINISTRATOR)).isPresent();
    }
}
