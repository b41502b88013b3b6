package eu.most.identity;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.audit.SubjectNames;
import eu.most.audit.SubjectNames.Subject;
import eu.most.identity.AccountMaker.Holder;
import eu.most.kernel.PersonId;
import eu.most.people.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How accounts are called in the audit trail. */
@WholeApplication
class AccountSubjectsTest {

    private final CurrentActor currentActor;
    private final List<SubjectNames> names;
    private final Holder holder;

    AccountSubjectsTest(
            @Autowired CurrentActor currentActor,
            @Autowired People people,
            @Autowired Accounts accounts,
            @Autowired List<SubjectNames> names) {
        this.currentActor = currentActor;
        this.names = names;
        this.holder = new AccountMaker(currentActor, people, accounts).anAccount(Role.TRAINEE);
    }

    @Test
    void anAdministratorReadsWhoseAccountItIs() {
        String id = holder.account().toString();

        assertThat(as(Role.ADMINISTRATOR, "account", id))
                .singleElement()
                .satisfies(subject -> {
                    assertThat(subject.name()).endsWith(")");
                    assertThat(subject.address()).isEqualTo("/accounts/" + id);
                });
        assertThat(as(Role.ADMINISTRATOR, "account", "nothing")).isEmpty();
    }

    @Test
    void nobodyElseReadsIt() {
        assertThat(as(Role.ACCREDITOR, "account", holder.account().toString())).isEmpty();
    }

    private List<Subject> as(Role role, String kind, String id) {
        List<Subject> found = new ArrayList<>();
        currentActor.runAs(
                new Actor(PersonId.next(), "x", Set.of(role)),
                () -> names.forEach(one -> one.find(kind, id).ifPresent(found::add)));
        return found;
    }
}
