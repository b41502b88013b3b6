package eu.most.accreditation;

import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.certificates.CertificateAct;
import eu.most.certificates.CertificateEvent;
import eu.most.certificates.Certificates;
import eu.most.credentials.CertificateId;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.VerificationCode;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.LocalizedText;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.PrisonId;
import eu.most.kernel.ValidityPeriod;
import eu.most.people.Coordinators;
import eu.most.people.EmploymentTerms;
import eu.most.people.Employments;
import eu.most.people.People;
import eu.most.people.staffing.Assignments;
import eu.most.registry.FoundOrganisation;
import eu.most.registry.OfferService;
import eu.most.registry.OfferedServices;
import eu.most.registry.OpenPrison;
import eu.most.registry.OrganisationKind;
import eu.most.registry.Organisations;
import eu.most.registry.Prisons;
import eu.most.registry.RenameOrganisation;
import eu.most.registry.RenamePrison;
import eu.most.registry.ServiceId;
import eu.most.registry.ServiceKind;
import eu.most.texts.PersonName;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A small world of services: organisations with staff, a standard, and certificates that are there
 * as if they had been earned (earning them is tested elsewhere).
 */
@TestComponent
public class ServicesInTests {

    public static final TrainingModuleKey MODULE = new TrainingModuleKey("de-escalation");
    private static final AtomicInteger NUMBERS = new AtomicInteger(800_000);

    private final Organisations organisations;
    private final Prisons prisons;
    private final People people;
    private final Employments employments;
    private final Coordinators coordinators;
    private final OfferedServices services;
    private final Assignments assignments;
    private final Standards standards;
    private final Certificates certificates;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Actor officer = new Actor(PersonId.next(), "Officer", Set.of(Role.ACCREDITOR));

    ServicesInTests(
            Organisations organisations,
            Prisons prisons,
            People people,
            Employments employments,
            Coordinators coordinators,
            OfferedServices services,
            Assignments assignments,
            Standards standards,
            Certificates certificates,
            CurrentActor currentActor,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.prisons = prisons;
        this.people = people;
        this.employments = employments;
        this.coordinators = coordinators;
        this.services = services;
        this.assignments = assignments;
        this.standards = standards;
        this.certificates = certificates;
        this.currentActor = currentActor;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
    }

    /** A service, delivered by Anna and Boris, whose organisation has a coordinator. */
    public record Offer(
            String name,
            ServiceId service,
            OrganisationId organisation,
            PrisonId prison,
            PersonId anna,
            PersonId boris,
            Actor coordinator) {}

    public Offer nothing() {
        return new Offer(
                "",
                ServiceId.next(),
                OrganisationId.next(),
                PrisonId.next(),
                PersonId.next(),
                PersonId.next(),
                officer);
    }

    public Actor officer() {
        return officer;
    }

    public LocalDate today() {
        return certificates.today();
    }

    /** Two people with a certificate for {@link #MODULE}; introduced once per database. */
    public void standardForTwo() {
        introduceAgain();
    }

    public IntroductionOutcome introduceAgain() {
        Standard standard =
                new Standard(
                        new StandardKey("two-trained-people"),
                        LocalizedText.inEnglish("Two trained people"),
                        LocalizedText.inEnglish("Two people know how to calm a quarrel."),
                        ValidityPeriod.from(LocalDate.of(2020, 1, 1)),
                        Set.of(),
                        2,
                        Set.of(MODULE),
                        60);
        return as(officer, () -> standards.introduce(new IntroduceStandard(standard)));
    }

    public Offer offer(String name) {
        return offer(name, ServiceKind.DEBT_COUNSELLING);
    }

    public Offer offer(String name, ServiceKind kind) {
        return as(
                officer,
                () -> {
                    OrganisationId organisation =
                            organisations.found(
                                    new FoundOrganisation(name, OrganisationKind.THIRD_SECTOR));
                    OrganisationId state =
                            organisations.found(
                                    new FoundOrganisation(
                                            "State " + name, OrganisationKind.PRISON_SERVICE));
                    PrisonId prison =
                            prisons.open(new OpenPrison("North of " + name, "Brno", state));
                    PersonId anna = worker("Anna", "Kosová", organisation);
                    PersonId boris = worker("Boris", "Dub", organisation);
                    PersonId jana = worker("Jana", "Svobodová", organisation);
                    coordinators.appoint(jana, organisation);
                    ServiceId service =
                            services.offer(
                                            new OfferService(
                                                    organisation,
                                                    prison,
                                                    kind,
                                                    today().minusYears(1)))
                                    .service();
                    assignments.assign(service, anna, today());
                    assignments.assign(service, boris, today().minusDays(10));
                    return new Offer(
                            name,
                            service,
                            organisation,
                            prison,
                            anna,
                            boris,
                            new Actor(jana, "Jana", Set.of(Role.COORDINATOR)));
                });
    }

    /** Another service of the same organisation, delivered by the same two. */
    public ServiceId alsoOffers(Offer offer, ServiceKind kind) {
        return as(
                officer,
                () -> {
                    ServiceId service =
                            services.offer(
                                            new OfferService(
                                                    offer.organisation(),
                                                    offer.prison(),
                                                    kind,
                                                    today().minusYears(1)))
                                    .service();
                    assignments.assign(service, offer.anna(), today());
                    assignments.assign(service, offer.boris(), today());
                    return service;
                });
    }

    /** As many services as are asked for, judged to be at risk, as if they were offered. */
    public void asIfAtRisk(String name, int count) {
        for (int i = 0; i < count; i++) {
            jdbc.sql(
                            """
                            INSERT INTO service_accreditation (service, version, organisation,
                              organisation_name, prison, prison_name, kind, status, status_since,
                              falls_on, qualified, required)
                            VALUES (:service, 0, :service, :name, :service, :name, 'EDUCATION',
                              'AT_RISK', NOW(6), :fallsOn, 2, 2)
                            """)
                    .param("service", UUID.randomUUID())
                    .param("name", name)
                    .param("fallsOn", today().plusDays(40 + i))
                    .update();
        }
    }

    /** As if the service had been judged before causes were kept. */
    public void forgetCause(ServiceId service) {
        jdbc.sql("UPDATE service_accreditation SET falls_because = NULL WHERE service = ?")
                .param(service.value())
                .update();
    }

    /** As if a service had changed its status that often. */
    public void asIfChanged(ServiceId service, int times) {
        for (int i = 0; i < times; i++) {
            jdbc.sql(
                            """
                            INSERT INTO service_status_change (id, service, from_status, to_status,
                              changed_at, qualified, required)
                            VALUES (UUID(), ?, 'ACCREDITED', 'NOT_ACCREDITED', NOW(6), 1, 2)
                            """)
                    .param(service.value())
                    .update();
        }
    }

    public void remove(String name) {
        jdbc.sql("DELETE FROM service_accreditation WHERE organisation_name = ?")
                .param(name)
                .update();
    }

    /** Renames the organisation and the prison of an offer. */
    public void rename(Offer offer, String name) {
        as(
                officer,
                () -> {
                    prisons.rename(
                            new RenamePrison(offer.prison(), "Prison of " + name, "Olomouc"));
                    return organisations.rename(new RenameOrganisation(offer.organisation(), name));
                });
    }

    public void withdraw(ServiceId service, PersonId person, LocalDate lastDay) {
        as(officer, () -> assignments.withdraw(service, person, lastDay));
    }

    /** Ends each of a person's employments, or moves its end. */
    public void endWork(PersonId person, LocalDate lastDay) {
        as(
                officer,
                () -> {
                    employments.of(person).forEach(one -> employments.end(one.id(), lastDay));
                    return person;
                });
    }

    public void issue(PersonId person, LocalDate until) {
        transaction.executeWithoutResult(status -> {
            CertificateNumber number = issueQuietly(person, until);
            events.publishEvent(
                    new CertificateEvent(
                            CertificateAct.ISSUED, CertificateId.next(), number, person, MODULE));
        });
    }

    public CertificateNumber issueQuietly(PersonId person, LocalDate until) {
        CertificateNumber number = CertificateNumber.of(2019, NUMBERS.incrementAndGet());
        jdbc.sql(
                        """
                        INSERT INTO certificate (id, completion, number, code, holder, holder_name,
                          module_key, module_version, title, language, hours, sector, joint, issuer,
                          demonstration, issued_at, issued_on, valid_until, document_hash, version)
                        VALUES (:id, :completion, :number, :code, :holder, 'Holder', :module,
                          :moduleVersion, 'Title', 'en', 1.0, 'THIRD_SECTOR', TRUE, 'Issuer', TRUE,
                          NOW(6), :from, :until, REPEAT('0', 64), 0)
                        """)
                .param("id", UUID.randomUUID())
                .param("completion", UUID.randomUUID())
                .param("number", number.value())
                .param("code", VerificationCode.random(new SecureRandom()).value())
                .param("holder", person.value())
                .param("module", MODULE.value())
                .param("moduleVersion", UUID.randomUUID())
                .param("from", today().minusDays(20))
                .param("until", until)
                .update();
        return number;
    }

    public void endQuietly(PersonId holder, LocalDate until) {
        jdbc.sql("UPDATE certificate SET valid_until = :until WHERE holder = :holder")
                .param("until", until)
                .param("holder", holder.value())
                .update();
    }

    public void revoke(PersonId holder) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql(
                            """
                            UPDATE certificate
                            SET revoked_at = NOW(6), revocation_reason = 'MISCONDUCT'
                            WHERE holder = :holder
                            """)
                    .param("holder", holder.value())
                    .update();
            events.publishEvent(
                    new CertificateEvent(
                            CertificateAct.REVOKED,
                            CertificateId.next(),
                            CertificateNumber.of(2019, NUMBERS.incrementAndGet()),
                            holder,
                            MODULE));
        });
    }

    public CertificateNumber numberOf(PersonId holder) {
        return new CertificateNumber(
                jdbc.sql("SELECT number FROM certificate WHERE holder = ?")
                        .param(holder.value())
                        .query(String.class)
                        .single());
    }

    /** Says which certificate that was. */
    public String suspend(PersonId holder) {
        CertificateNumber suspended = numberOf(holder);
        String number = suspended.value();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("UPDATE certificate SET suspended_at = NOW(6) WHERE number = ?")
                    .param(number)
                    .update();
            events.publishEvent(
                    new CertificateEvent(
                            CertificateAct.SUSPENDED,
                            CertificateId.next(),
                            suspended,
                            holder,
                            MODULE));
        });
        return number;
    }

    public void reinstate(PersonId holder) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("UPDATE certificate SET suspended_at = NULL WHERE holder = ?")
                    .param(holder.value())
                    .update();
            events.publishEvent(
                    new CertificateEvent(
                            CertificateAct.REINSTATED,
                            CertificateId.next(),
                            CertificateNumber.of(2019, NUMBERS.incrementAndGet()),
                            holder,
                            MODULE));
        });
    }

    public <T> T as(Actor actor, Supplier<T> work) {
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        currentActor.runAs(actor, () -> result.set(work.get()));
        return Objects.requireNonNull(result.get());
    }

    private PersonId worker(String given, String family, OrganisationId employer) {
        return people.register(
                new PersonName(given, family),
                Optional.empty(),
                LanguageTag.ENGLISH,
                new EmploymentTerms(employer, "Counsellor", today().minusYears(1)));
    }
}
