package eu.most.identity;

import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.accreditation.GateLists;
import eu.most.accreditation.IntroduceStandard;
import eu.most.accreditation.Standard;
import eu.most.accreditation.StandardKey;
import eu.most.accreditation.Standards;
import eu.most.certificates.CertificateDetails;
import eu.most.certificates.Certificates;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.LocalizedText;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.PrisonId;
import eu.most.kernel.ValidityPeriod;
import eu.most.learning.LearnersInTests;
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
import eu.most.registry.ServiceId;
import eu.most.registry.ServiceKind;
import eu.most.texts.PersonName;
import eu.most.themes.Themes;
import java.net.InetAddress;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.data.domain.PageRequest;

/** One of each thing that an address of {@link AddressesTest} can name, and who asks for it. */
class AddressesWorld {

    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    private final CurrentActor currentActor;
    private final Certificates certificates;
    private final AccountMaker maker;
    private final Actor holder;
    private final int port;
    private final Map<String, Browser> browsers = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();

    AddressesWorld(
            CurrentActor currentActor,
            People people,
            Accounts accounts,
            LearnersInTests learners,
            Organisations organisations,
            Prisons prisons,
            Employments employments,
            Coordinators coordinators,
            OfferedServices services,
            Assignments assignments,
            GateLists lists,
            Standards standards,
            Themes themes,
            Certificates certificates,
            Environment environment) {
        this.currentActor = currentActor;
        this.certificates = certificates;
        this.maker = new AccountMaker(currentActor, people, accounts);
        this.port = environment.getRequiredProperty("local.server.port", Integer.class);
        holder = learners.aTraineeWhoPassed(new PersonName("Olga", "Zeman"));
        String mark = UUID.randomUUID().toString();
        maker.asAdministrator(() -> {
            OrganisationId state =
                    organisations.found(
                            new FoundOrganisation(
                                    "State " + mark, OrganisationKind.PRISON_SERVICE));
            OrganisationId other =
                    organisations.found(
                            new FoundOrganisation("Other " + mark, OrganisationKind.THIRD_SECTOR));
            PrisonId prison = prisons.open(new OpenPrison("Prison " + mark, "Brno", state));
            PersonId worker =
                    people.register(
                            new PersonName("Ota", "Pracovitý"),
                            Optional.empty(),
                            LanguageTag.ENGLISH,
                            new EmploymentTerms(state, "Officer", LONG_AGO));
            ServiceId service =
                    services.offer(
                                    new OfferService(
                                            state, prison, ServiceKind.JOB_COUNSELLING, LONG_AGO))
                            .service();
            assignments.assign(service, worker, LONG_AGO);
            lists.make(prison, LanguageTag.ENGLISH);
            standards.introduce(new IntroduceStandard(standard()));
            names.put("theme", themes.begin("Theme " + mark).toString());
            for (Map.Entry<String, OrganisationId> speaker :
                    Map.of("own", state, "foreign", other).entrySet()) {
                AccountMaker.Holder coordinator = maker.anAccount(Role.COORDINATOR);
                employments.employ(
                        coordinator.person(),
                        new EmploymentTerms(speaker.getValue(), "Coordinator", LONG_AGO));
                coordinators.appoint(coordinator.person(), speaker.getValue());
                enter(speaker.getKey(), coordinator, Role.COORDINATOR);
            }
            names.put("organisation", state.toString());
            names.put("prison", prison.toString());
            names.put("service", service.toString());
            names.put("person", worker.toString());
            return worker;
        });
        names.put("id", maker.anAccount(Role.TRAINEE).account().toString());
        names.put("module", LearnersInTests.MODULE.value());
        names.put("step", LearnersInTests.TEST.value());
        names.put("standard", standard().key().value());
        actors.put("holder", holder);
        enter("holder", accountOf(accounts, holder.person()));
        for (Role role : List.of(Role.TRAINEE, Role.TRAINER, Role.ACCREDITOR, Role.ADMINISTRATOR)) {
            enter(role.name().toLowerCase(Locale.ROOT), maker.anAccount(role), role);
        }
    }

    /** No service has to meet it. */
    static Standard standard() {
        return new Standard(
                new StandardKey("past"),
                LocalizedText.inEnglish("Past"),
                LocalizedText.inEnglish("Nobody has to meet this any more."),
                new ValidityPeriod(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)),
                Set.of(ServiceKind.JOB_COUNSELLING),
                1,
                Set.of(LearnersInTests.MODULE),
                0);
    }

    private String accountOf(Accounts accounts, PersonId person) {
        UserName name = new UserName("holder-" + UUID.randomUUID().toString().substring(0, 8));
        return maker.asAdministrator(() -> {
            accounts.open(
                    new OpenAccount(
                            person,
                            name,
                            Optional.of(AccountMaker.PASSWORD),
                            Set.of(Role.TRAINEE)));
            return name.value();
        });
    }

    /** Whether the certificate is there, which is issued in the background. */
    boolean isComplete() {
        currentActor.runAs(
                holder,
                () ->
                        certificates.mine(PageRequest.of(0, 1)).stream()
                                .map(CertificateDetails::number)
                                .forEach(number -> names.put("number", number.value())));
        return names.containsKey("number");
    }

    /** The address of the thing that is there. */
    String path(String address) {
        Matcher name = Pattern.compile("\\{(\\w+)}").matcher(address);
        return name.replaceAll(found -> names.getOrDefault(found.group(1), "not-there"))
                .replace("/vaadinServlet/*", "/vaadinServlet/home")
                .replaceAll("/\\*+$", "/not-there");
    }

    Browser browser(String who) {
        return browsers.computeIfAbsent(who, this::fresh);
    }

    /** Who acts when this one does something; empty if that is nobody. */
    Optional<Actor> actor(String who) {
        return Optional.ofNullable(actors.get(who));
    }

    /** The name of the thing that addresses call this. */
    String name(String what) {
        return Objects.requireNonNull(names.get(what), what);
    }

    private void enter(String who, AccountMaker.Holder account, Role role) {
        actors.put(who, new Actor(account.person(), who, Set.of(role)));
        enter(who, account.userName());
    }

    private void enter(String who, String userName) {
        browser(who).signIn(userName, AccountMaker.PASSWORD);
    }

    /** Each asks from an address of their own, as one address may not ask as often. */
    private Browser fresh(String who) {
        int last = 10 + List.copyOf(browsers.keySet()).size();
        return new Browser(port, InetAddress.ofLiteral("127.0.7." + last));
    }
}
