package eu.most.people;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.most.access.Actor;
import eu.most.access.AsTheSystem;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.PrisonId;
import eu.most.people.staffing.Assignments;
import eu.most.registry.FoundOrganisation;
import eu.most.registry.OfferOutcome;
import eu.most.registry.OfferService;
import eu.most.registry.OfferedServices;
import eu.most.registry.OpenPrison;
import eu.most.registry.OrganisationKind;
import eu.most.registry.Organisations;
import eu.most.registry.Prisons;
import eu.most.registry.ServiceKind;
import eu.most.texts.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Two organisations on a real database, one of them with a coordinator, and who works there. */
@ExtendWith(AsTheSystem.class)
public abstract class PeopleInTests {

    protected static final LanguageTag CZECH = new LanguageTag("cs");
    protected static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    protected static final PageRequest FIRST_PAGE = PageRequest.of(0, 50);

    @Autowired protected Organisations organisations;
    @Autowired protected Prisons prisons;
    @Autowired protected People people;
    @Autowired protected Employments employments;
    @Autowired protected Coordinators coordinators;
    @Autowired protected OfferedServices services;
    @Autowired protected Assignments assignments;
    @Autowired protected CurrentActor currentActor;
    @Autowired protected JdbcClient jdbc;

    protected final Actor officer = new Actor(PersonId.next(), "Officer", Set.of(Role.ACCREDITOR));

    /** Keeps the rows of one test apart from those of the others. */
    protected final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    protected OrganisationId bridge = OrganisationId.next();
    protected OrganisationId shore = OrganisationId.next();
    protected PrisonId prison = PrisonId.next();
    protected Actor coordinator = officer;

    @BeforeEach
    void twoOrganisationsOneOfThemWithACoordinator() throws Exception {
        as(
                officer,
                () -> {
                    bridge = found("Bridge", OrganisationKind.THIRD_SECTOR);
                    shore = found("Shore", OrganisationKind.THIRD_SECTOR);
                    OrganisationId state = found("Service", OrganisationKind.PRISON_SERVICE);
                    prison = prisons.open(new OpenPrison("North " + mark, "Brno", state));
                    PersonId speaker = worker("Jana", "Svobodová", bridge);
                    coordinators.appoint(speaker, bridge);
                    coordinator = new Actor(speaker, "Jana", Set.of(Role.COORDINATOR));
                    return speaker;
                });
    }

    protected final PersonId ended(PersonId person, LocalDate lastDay) {
        employments.end(employments.of(person).getFirst().id(), lastDay);
        return person;
    }

    protected final List<String> trail(String subject, String act) {
        return jdbc.sql("SELECT details FROM audit_entry WHERE subject = :subject AND act = :act")
                .param("subject", subject)
                .param("act", act)
                .query((row, number) -> row.getString(1))
                .list();
    }

    protected static EmploymentTerms terms(OrganisationId employer, LocalDate from) {
        return new EmploymentTerms(employer, "Counsellor", from);
    }

    protected static EmploymentTerms terms(OrganisationId employer) {
        return new EmploymentTerms(employer, "Counsellor", JANUARY);
    }

    protected final OrganisationId found(String name, OrganisationKind kind) {
        return organisations.found(new FoundOrganisation(name + " " + mark, kind));
    }

    protected final PersonId worker(String given, String family, OrganisationId employer) {
        return people.register(
                new PersonName(given, family + " " + mark),
                Optional.empty(),
                CZECH,
                terms(employer));
    }

    protected final OfferOutcome offer(OrganisationId organisation) {
        return services.offer(
                new OfferService(organisation, prison, ServiceKind.DEBT_COUNSELLING, JANUARY));
    }

    protected final <T> T as(Actor actor, Callable<T> work) throws Exception {
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        currentActor.runAs(
                actor,
                () -> {
                    try {
                        result.set(work.call());
                    } catch (Exception e) {
                        failure.set(e);
                    }
                });
        Exception failed = failure.get();
        if (failed != null) {
            throw failed;
        }
        return Objects.requireNonNull(result.get());
    }

    protected final void assertDenied(Actor actor, Callable<?> work) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(actor, work));
    }
}
