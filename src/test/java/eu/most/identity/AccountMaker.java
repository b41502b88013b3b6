package eu.most.identity;

import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.people.ChangePerson;
import eu.most.people.People;
import eu.most.people.RegisterPerson;
import eu.most.texts.PersonName;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Makes people with accounts for tests, each with names of their own. */
record AccountMaker(CurrentActor currentActor, People people, Accounts accounts) {

    static final String PASSWORD = "three quiet herons";
    static final String FAMILY_NAME = "Zvonařová";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Actor ADMINISTRATOR =
            new Actor(PersonId.next(), "test", Set.of(Role.ADMINISTRATOR));

    record Holder(AccountId account, PersonId person, String userName, String email) {}

    Holder anAccount(Role... roles) {
        return anAccount(Optional.of(PASSWORD), roles);
    }

    Holder anAccountWithoutPassword(Role... roles) {
        return anAccount(Optional.empty(), roles);
    }

    PersonId aPerson(String email) {
        return asAdministrator(() ->
                people.register(
                        new RegisterPerson(
                                "Jitka",
                                FAMILY_NAME,
                                Optional.of(new EmailAddress(email)),
                                LanguageTag.ENGLISH,
                                Sector.PRISON)));
    }

    void rename(Holder holder, PersonName name) {
        currentActor.runAs(
                ADMINISTRATOR,
                () ->
                        people.change(
                                new ChangePerson(
                                        holder.person(),
                                        name,
                                        Optional.of(new EmailAddress(holder.email())),
                                        LanguageTag.ENGLISH)));
    }

    <T> T asAdministrator(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        currentActor.runAs(ADMINISTRATOR, () -> result.set(work.get()));
        return result.get();
    }

    private Holder anAccount(Optional<String> password, Role... roles) {
        int number = COUNT.incrementAndGet();
        String email = "Person" + number + "@example.org";
        PersonId person = aPerson(email);
        return asAdministrator(() -> {
            UserName name = new UserName("person" + number);
            OpenOutcome outcome =
                    accounts.open(new OpenAccount(person, name, password, Set.of(roles)));
            if (outcome instanceof OpenOutcome.Opened(AccountId account)) {
                return new Holder(account, person, name.value(), email);
            }
            throw new AssertionError(outcome);
        });
    }
}
