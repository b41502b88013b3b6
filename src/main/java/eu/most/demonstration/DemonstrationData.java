package eu.most.demonstration;

import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.identity.Accounts;
import eu.most.identity.DemonstrationSignIns;
import eu.most.identity.OpenAccount;
import eu.most.identity.UserName;
import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.PrisonId;
import eu.most.kernel.Sector;
import eu.most.kernel.StartUpTask;
import eu.most.people.Coordinators;
import eu.most.people.EmploymentTerms;
import eu.most.people.Employments;
import eu.most.people.People;
import eu.most.people.RegisterPerson;
import eu.most.people.staffing.Assignments;
import eu.most.registry.FoundOrganisation;
import eu.most.registry.OfferService;
import eu.most.registry.OfferedServices;
import eu.most.registry.OpenPrison;
import eu.most.registry.OrganisationKind;
import eu.most.registry.Organisations;
import eu.most.registry.Prisons;
import eu.most.registry.ServiceId;
import eu.most.registry.ServiceKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The people, prisons and services of the demonstration, entered once through the same commands
 * that a real installation uses. Their sign-ins are printed by {@code ./most run}.
 */
@Component
@ConditionalOnProperty("most.demonstration")
class DemonstrationData implements StartUpTask {

    private final CurrentActor currentActor;
    private final People people;
    private final Organisations organisations;
    private final Prisons prisons;
    private final Employments employments;
    private final Coordinators coordinators;
    private final OfferedServices services;
    private final Assignments assignments;
    private final Accounts accounts;
    private final DemonstrationStandard standard;
    private final Clock clock;

    DemonstrationData(
            CurrentActor currentActor,
            People people,
            Organisations organisations,
            Prisons prisons,
            Employments employments,
            Coordinators coordinators,
            OfferedServices services,
            Assignments assignments,
            Accounts accounts,
            DemonstrationStandard standard,
            Clock clock) {
        this.currentActor = currentActor;
        this.people = people;
        this.organisations = organisations;
        this.prisons = prisons;
        this.employments = employments;
        this.coordinators = coordinators;
        this.services = services;
        this.assignments = assignments;
        this.accounts = accounts;
        this.standard = standard;
        this.clock = clock;
    }

    @Override
    public void prepare() {
        Actor setUp = new Actor(PersonId.next(), "Demonstration", EnumSet.allOf(Role.class));
        currentActor.runAs(
                setUp,
                () -> {
                    if (!accounts.hasAdministrator()) {
                        enter();
                    }
                });
    }

    private void enter() {
        LocalDate today = LocalDate.now(clock);
        LocalDate lastYear = today.minusYears(1);
        OrganisationId service =
                organisations.found(
                        new FoundOrganisation("Prison Service", OrganisationKind.PRISON_SERVICE));
        OrganisationId nearBank =
                organisations.found(
                        new FoundOrganisation("Near Bank", OrganisationKind.THIRD_SECTOR));
        OrganisationId openDoor =
                organisations.found(
                        new FoundOrganisation("Open Door", OrganisationKind.THIRD_SECTOR));
        PrisonId north = prisons.open(new OpenPrison("North Prison", "Northtown", service));
        PrisonId west = prisons.open(new OpenPrison("West Prison", "Westbridge", service));

        PersonId novak = person("Petr", "Novák", Sector.PRISON, "officer.novak", Role.TRAINEE);
        PersonId kos = person("Mira", "Kos", Sector.THIRD_SECTOR, "counsellor.kos", Role.TRAINEE);
        person("Anna", "Weber", Sector.PRISON, "trainer.weber", Role.TRAINER, Role.TRAINEE);
        PersonId svoboda =
                person(
                        "Jan",
                        "Svoboda",
                        Sector.THIRD_SECTOR,
                        "coordinator.svoboda",
                        Role.COORDINATOR);
        person("Ana", "Zupan", Sector.PRISON, "accreditor.zupan", Role.ACCREDITOR);
        person("Eva", "Malá", Sector.PRISON, "admin", Role.ADMINISTRATOR);

        employments.employ(novak, new EmploymentTerms(service, "Prison officer", lastYear));
        employments.employ(kos, new EmploymentTerms(nearBank, "Debt counsellor", lastYear));
        employments.employ(svoboda, new EmploymentTerms(nearBank, "Coordinator", lastYear));
        coordinators.appoint(svoboda, nearBank);

        standard.introduce(lastYear);
        ServiceId debts =
                services.offer(
                                new OfferService(
                                        nearBank, north, ServiceKind.DEBT_COUNSELLING, lastYear))
                        .service();
        assignments.assign(debts, kos, lastYear);
        services.offer(new OfferService(nearBank, west, ServiceKind.FAMILY_MEDIATION, lastYear));
        services.offer(new OfferService(openDoor, north, ServiceKind.JOB_COUNSELLING, lastYear));
    }

    private PersonId person(
            String given, String family, Sector sector, String userName, Role... roles) {
        EmailAddress email = new EmailAddress(userName + "@demonstration.example");
        PersonId person =
                people.register(
                        new RegisterPerson(
                                given, family, Optional.of(email), LanguageTag.ENGLISH, sector));
        accounts.open(
                new OpenAccount(
                        person,
                        new UserName(userName),
                        Optional.of(DemonstrationSignIns.PASSWORD),
                        Set.of(roles)));
        return person;
    }
}
