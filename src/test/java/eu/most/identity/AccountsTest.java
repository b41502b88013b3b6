package eu.most.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.PeopleInRole;
import eu.most.access.Role;
import eu.most.identity.AccountMaker.Holder;
import eu.most.identity.ChangeOutcome.Changed;
import eu.most.identity.ChangeOutcome.LastAdministrator;
import eu.most.kernel.PersonId;
import eu.most.people.Employments;
import eu.most.people.People;
import eu.most.registry.Organisations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@WholeApplication
class AccountsTest {

    private final CurrentActor currentActor;
    private final Accounts accounts;
    private final AccountMaker maker;
    private final WorkMaker work;
    private final PeopleInRole inRole;
    private final Clock clock;
    private final JdbcClient database;

    AccountsTest(
            @Autowired CurrentActor currentActor,
            @Autowired People people,
            @Autowired Accounts accounts,
            @Autowired Organisations organisations,
            @Autowired Employments employments,
            @Autowired PeopleInRole inRole,
            @Autowired Clock clock,
            @Autowired DataSource dataSource) {
        this.currentActor = currentActor;
        this.accounts = accounts;
        this.maker = new AccountMaker(currentActor, people, accounts);
        this.work = new WorkMaker(maker, organisations, employments);
        this.inRole = inRole;
        this.clock = clock;
        this.database = JdbcClient.create(dataSource);
    }

    @Test
    void onlyAnAdministratorTouchesAccounts() {
        Holder holder = maker.anAccount(Role.TRAINEE);
        Actor accreditor = new Actor(holder.person(), "x", Set.of(Role.ACCREDITOR, Role.TRAINER));
        currentActor.runAs(
                accreditor,
                () -> {
                    assertThatThrownBy(() -> accounts.grant(holder.account(), Role.ADMINISTRATOR))
                            .isInstanceOf(AccessDeniedException.class);
                    assertThatThrownBy(() -> accounts.issueOneTimePassword(holder.account()))
                            .isInstanceOf(AccessDeniedException.class);
                    assertThatThrownBy(() -> accounts.page("", List.of(), PageRequest.of(0, 10)))
                            .isInstanceOf(AccessDeniedException.class);
                });
    }

    @Test
    void theLastAdministratorCanNeitherBeLockedNorLoseTheRole() {
        database.sql("DELETE FROM account_role WHERE role = 'ADMINISTRATOR'").update();
        Holder last = maker.anAccount(Role.ADMINISTRATOR, Role.TRAINER);
        assertThat(maker.asAdministrator(() -> accounts.lock(last.account())))
                .isInstanceOf(LastAdministrator.class);
        assertThat(
                        maker.asAdministrator(
                                () -> accounts.setRoles(last.account(), Set.of(Role.TRAINEE))))
                .isInstanceOf(LastAdministrator.class);
        assertThat(rolesOf(last)).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.TRAINER);
        maker.anAccount(Role.ADMINISTRATOR);
        assertThat(
                        maker.asAdministrator(
                                () -> accounts.setRoles(last.account(), Set.of(Role.TRAINEE))))
                .isInstanceOf(Changed.class);
        assertThat(rolesOf(last)).containsExactly(Role.TRAINEE);
    }

    /** R1: whoever left counts neither as an administrator nor as somebody to turn to. */
    @Test
    void anAdministratorWhoLeftIsNotTheOneWhoRemains() {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        database.sql("DELETE FROM account_role WHERE role = 'ADMINISTRATOR'").update();
        Holder gone = maker.anAccount(Role.ADMINISTRATOR);
        work.employ(gone.person(), yesterday.minusDays(9));
        work.end(gone.person(), yesterday);
        assertThat(stateOf(gone))
                .as("while there is no other, somebody must be able to run the place")
                .isEqualTo(AccountSummary.State.ACTIVE);
        assertThat(inRole.with(Role.ADMINISTRATOR)).containsExactly(gone.person());

        Holder last = maker.anAccount(Role.ADMINISTRATOR);

        assertThat(stateOf(gone)).isEqualTo(AccountSummary.State.CLOSED);
        assertThat(inRole.with(Role.ADMINISTRATOR)).containsExactly(last.person());
        assertThat(maker.asAdministrator(() -> accounts.lock(last.account())))
                .isInstanceOf(LastAdministrator.class);
    }

    @Test
    void twoWhoGiveRolesAtOnceAreBothHeard() throws Exception {
        Holder holder = maker.anAccount(Role.TRAINEE);
        List<Role> wanted = List.of(Role.TRAINER, Role.COORDINATOR, Role.ACCREDITOR);
        try (ExecutorService threads = Executors.newFixedThreadPool(wanted.size())) {
            for (Future<?> given :
                    wanted.stream()
                            .map(role ->
                                    threads.submit(() ->
                                            maker.asAdministrator(
                                                    () -> accounts.grant(holder.account(), role))))
                            .toList()) {
                given.get();
            }
        }
        assertThat(rolesOf(holder))
                .containsExactlyInAnyOrder(
                        Role.TRAINEE, Role.TRAINER, Role.COORDINATOR, Role.ACCREDITOR);
    }

    @Test
    void onePersonHasOneAccountAndOneUserNameOnePerson() {
        Holder first = maker.anAccount(Role.TRAINEE);
        assertThat(maker.asAdministrator(() -> accounts.open(open(first.person(), "another"))))
                .isEqualTo(new OpenOutcome.PersonHasAccount(first.account()));
        PersonId newcomer = maker.aPerson("newcomer@example.org");
        assertThat(maker.asAdministrator(() -> accounts.open(open(newcomer, first.userName()))))
                .isEqualTo(new OpenOutcome.UserNameTaken());
    }

    @Test
    void whoHadWhichRoleStaysProvable() {
        Holder holder = maker.anAccount(Role.TRAINEE);
        maker.asAdministrator(() -> accounts.withdraw(holder.account(), Role.TRAINEE));
        assertThat(rolesOf(holder)).isEmpty();
        assertThat(
                        database.sql(
                                        "SELECT role FROM account_role FOR SYSTEM_TIME ALL"
                                                + " WHERE account_id = :id")
                                .param("id", holder.account().value())
                                .query((row, number) -> String.valueOf(row.getString(1)))
                                .list())
                .containsExactly("TRAINEE");
    }

    @Test
    void everyActOnAnAccountIsInTheAuditTrailWithoutAName() {
        Holder holder = maker.anAccount(Role.TRAINEE);
        maker.asAdministrator(() -> accounts.lock(holder.account()));
        List<String> details =
                database.sql(
                                "SELECT COALESCE(details, '') FROM audit_entry WHERE subject = :subject")
                        .param("subject", "account:" + holder.account())
                        .query((row, number) -> String.valueOf(row.getString(1)))
                        .list();
        assertThat(details)
                .hasSize(3)
                .noneMatch(text -> text.contains(AccountMaker.FAMILY_NAME))
                .noneMatch(text -> text.contains("@"));
    }

    @Test
    void aSearchFindsUserNamesAndGivenPeople() {
        Holder holder = maker.anAccount(Role.TRAINEE);
        assertThat(found(holder.userName(), List.of())).contains(holder.account());
        assertThat(found("%", List.of())).isEmpty();
        assertThat(found("%", List.of(holder.person()))).containsExactly(holder.account());
    }

    private List<AccountId> found(String text, List<PersonId> people) {
        return maker.asAdministrator(() ->
                accounts.page(text, people, PageRequest.of(0, 50))
                        .map(AccountSummary::id)
                        .getContent());
    }

    private AccountSummary.State stateOf(Holder holder) {
        return maker.asAdministrator(() -> accounts.find(holder.account()).orElseThrow().state());
    }

    private Set<Role> rolesOf(Holder holder) {
        return maker.asAdministrator(() -> accounts.find(holder.account()).orElseThrow().roles());
    }

    private static OpenAccount open(PersonId person, String name) {
        return new OpenAccount(person, new UserName(name), Optional.empty(), Set.of(Role.TRAINEE));
    }

    /** Fault S13. */
    @Test
    void nobodyGivesARoleToThemselves() {
        Holder eva = maker.anAccount(Role.ADMINISTRATOR);
        Actor herself = new Actor(eva.person(), "Eva", Set.of(Role.ADMINISTRATOR));
        AtomicReference<ChangeOutcome> granted = new AtomicReference<>();
        AtomicReference<ChangeOutcome> set = new AtomicReference<>();

        currentActor.runAs(
                herself,
                () -> {
                    granted.set(accounts.grant(eva.account(), Role.ACCREDITOR));
                    set.set(
                            accounts.setRoles(
                                    eva.account(), Set.of(Role.ADMINISTRATOR, Role.ACCREDITOR)));
                });

        assertThat(granted.get()).isEqualTo(new ChangeOutcome.OneSelf());
        assertThat(set.get()).isEqualTo(new ChangeOutcome.OneSelf());
        assertThat(maker.asAdministrator(() -> accounts.find(eva.account())).orElseThrow().roles())
                .containsOnly(Role.ADMINISTRATOR);
    }
}
