package eu.most.identity;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import eu.most.WholeApplication;
import eu.most.access.CurrentActor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever a button, a field or a client's call of a screen asks for, the screen asks a service
 * for; with which ids, the browser says. So each method that a screen or a controller calls is
 * called here as everybody, with what belongs to somebody else (fault S1, A1). The methods are
 * collected from the compiled screens; one without a row fails, and so does a row that promises
 * more or less than what is so.
 *
 * @see "src/docs/decisions/0028-nobody-may-do-nothing.md"
 */
@Tag("rules")
@WholeApplication
@TestInstance(Lifecycle.PER_CLASS)
class ServicesTest {

    private static final String SCREEN = "eu\\.most\\..*\\b(ui|web)\\b.*";

    /** Draws, seals, translates, or knows who acts, whatever it is about. */
    private static final String MACHINERY = "eu\\.most\\.(uikit|access|documents|signing)\\..*";

    /**
     * Service and method, then who gets something of it, in the words of {@link AddressesTest};
     * where there may be nothing to get, who is not refused, in brackets.
     */
    private static final String TABLE =
            """
            AccountStatuses.current             (anybody)
            Accounts.find                       administrator
            Accounts.issueOneTimePassword       administrator
            Accounts.lock                       administrator
            Accounts.open                       administrator
            Accounts.page                       administrator
            Accounts.setRoles                   administrator
            Accounts.unlock                     administrator
            Accreditation.assessment            own accreditor administrator
            Accreditation.desk                  accreditor administrator
            Accreditation.history               (signed-in)
            Accreditation.needing               (accreditor administrator)
            Accreditation.page                  own accreditor administrator
            ActorNames.find                     accreditor administrator
            AddressTries.begin                  (anybody)
            AddressTries.forgive                anybody
            ApiKeys.find                        (anybody)
            ApiKeys.make                        administrator
            ApiKeys.page                        administrator
            ApiKeys.today                       anybody
            ApiKeys.withdraw                    administrator
            Assignments.assign                  own accreditor administrator
            Assignments.deliveredBy             own accreditor administrator
            Assignments.isOwnAct                (anybody)
            Assignments.staff                   own accreditor administrator
            Assignments.withdraw                own accreditor administrator
            AuditTrail.check                    accreditor administrator
            AuditTrail.page                     accreditor administrator
            Awards.of                           holder
            Backlog.count                       (administrator)
            Backlog.failingWork                 (administrator)
            Backlog.oldest                      (administrator)
            Backlog.tryNow                      administrator
            Backlog.zone                        anybody
            BulkChecks.delete                   anybody
            BulkChecks.find                     anybody
            BulkChecks.lines                    anybody
            BulkChecks.start                    anybody
            Catalogue.latest                    anybody
            Catalogue.programmes                anybody
            Catalogue.published                 anybody
            CertificateLanguages.offered        anybody
            CertificateLanguages.take           holder
            CertificateLetters.pdf              holder accreditor
            CertificateShares.link              holder
            CertificateShares.share             holder
            CertificateShares.shown             anybody
            CertificateShares.withdraw          holder
            Certificates.badge                  holder accreditor
            Certificates.find                   holder accreditor
            Certificates.history                holder accreditor
            Certificates.isOwn                  holder
            Certificates.mine                   holder
            Certificates.pdf                    holder accreditor
            Certificates.search                 accreditor
            Certificates.today                  anybody
            Certificates.zone                   anybody
            CodeIndexes.all                     anybody
            ContentFormats.describe             anybody
            ContentImport.latestReport          trainer administrator
            Coordinators.appoint                accreditor administrator
            Coordinators.dismiss                accreditor administrator
            Coordinators.mayAppoint             accreditor administrator
            Coordinators.of                     own accreditor administrator
            DocumentCheck.check                 anybody
            EmploymentCodes.employ              own accreditor administrator
            EmploymentCodes.goodUntil           (signed-in)
            EmploymentCodes.make                signed-in
            EmploymentCodes.withdraw            signed-in
            Employments.current                 own accreditor administrator
            Employments.employ                  own accreditor administrator
            Employments.end                     own accreditor administrator
            Employments.isOneself               (anybody)
            Employments.mayChange               own accreditor administrator
            Employments.of                      own accreditor administrator
            Erasure.erase                       administrator
            Erasure.isAllowed                   administrator
            Fixity.findings                     (administrator)
            Fixity.lookAgain                    (administrator)
            Fixity.standing                     administrator
            FirstChoices.at                     (holder trainee)
            GateLists.all                       own accreditor administrator
            GateLists.make                      own accreditor administrator
            GateLists.pdf                       own accreditor administrator
            IdentityNames.find                  (accreditor administrator)
            Learning.certificateLanguage        (holder trainee)
            Learning.chooseCertificateLanguage  holder trainee
            Learning.enrolAgain                 holder
            Learning.giveUp                     (holder trainee)
            Learning.myLearning                 holder trainee
            Learning.progress                   holder
            Learning.stopped                    (holder trainee)
            Learning.visit                      holder
            Lessons.complete                    (holder trainee)
            Lessons.unmet                       (holder trainee)
            Lessons.visited                     (holder trainee)
            LoggedChanges.of                    anybody
            Merging.find                        accreditor administrator
            Merging.mayMerge                    accreditor administrator
            Merging.merge                       accreditor administrator
            Notifications.inbox                 (none)
            Notifications.markAllRead           signed-in
            Notifications.markRead              signed-in
            Notifications.unread                (none)
            OfferedServices.find                own accreditor administrator
            OfferedServices.offer               own accreditor administrator
            OfferedServices.search              own accreditor administrator
            OfficerActs.areAllowed              accreditor
            OfficerActs.reinstate               accreditor
            OfficerActs.reissue                 accreditor
            OfficerActs.revoke                  accreditor
            OfficerActs.suspend                 accreditor
            OfficerChecks.check                 accreditor
            OfficerChecks.delete                (accreditor)
            OfficerChecks.find                  (accreditor)
            OfficerChecks.lines                 (accreditor)
            OfficerChecks.requireOfficer        accreditor
            Organisations.find                  anybody
            Organisations.findVisible           own accreditor administrator
            Organisations.found                 accreditor administrator
            Organisations.isNameTaken           (anybody)
            Organisations.mayRename             accreditor administrator
            Organisations.rename                accreditor administrator
            Organisations.search                own foreign accreditor administrator
            OwnPassword.choose                  (none)
            Pace.become                         holder trainee
            Pace.isTimed                        (holder trainee)
            PasswordRules.objectionTo           (anybody)
            PasswordRules.shortest              anybody
            People.alsoEnteredAs                (signed-in)
            People.change                       own accreditor administrator
            People.employedBy                   own accreditor administrator
            People.find                         own accreditor administrator
            People.findAll                      own accreditor administrator
            People.identities                   (signed-in)
            People.mayRegisterAnybody           accreditor administrator
            People.register                     own accreditor administrator
            People.search                       own foreign accreditor administrator
            People.similar                      own foreign accreditor administrator
            Preservation.failures               (administrator)
            Preservation.standing               administrator
            Preservation.tryAgain               (administrator)
            Preservation.zone                   anybody
            Prisons.find                        anybody
            Prisons.isNameTaken                 (anybody)
            Prisons.mayRename                   accreditor administrator
            Prisons.open                        accreditor administrator
            Prisons.rename                      accreditor administrator
            Prisons.search                      own foreign accreditor administrator
            PublicRegister.page                 (anybody)
            PublicRegister.prisons              (anybody)
            Quizzes.answer                      (holder trainee)
            Quizzes.made                        holder
            Quizzes.result                      holder
            Quizzes.progress                    holder
            Quizzes.start                       holder
            Quizzes.submit                      holder
            Quizzes.unseenInTheNext             holder
            Recordings.captions                 (holder trainee)
            Recordings.recording                (holder trainee)
            Reflections.keep                    (holder trainee)
            Reflections.notes                   (holder trainee)
            Reliance.fallingWithout             (signed-in)
            SetUp.complete                      anybody
            SetUp.isOpen                        (anybody)
            SignIn.attempt                      anybody
            Standards.editions                  anybody
            Standards.foresee                   accreditor administrator
            Standards.introduce                 accreditor administrator
            Standards.latest                    anybody
            Standards.mayIntroduce              accreditor administrator
            Scenarios.branch                    (holder trainee)
            Scenarios.decide                    (holder trainee)
            Scenarios.ended                     (holder trainee)
            Scenarios.progress                  (holder trainee)
            Scenarios.run                       (holder trainee)
            Scenarios.start                     (holder trainee)
            SelfEnrolment.begin                 holder trainee
            SelfEnrolment.canBegin              holder trainee
            SelfEnrolment.status                (anybody)
            StatusLists.credential              (anybody)
            StatusLists.cwt                     (anybody)
            StatusLists.names                   anybody
            SubjectNames.find                   (anybody)
            ThemePreview.picture                anybody
            ThemePublishing.publish             trainer administrator
            Themes.begin                        trainer administrator
            Themes.choices                      (trainer administrator)
            Themes.choose                       trainer administrator
            Themes.dropLogo                     trainer administrator
            Themes.edit                         trainer administrator
            Themes.find                         trainer administrator
            Themes.page                         trainer administrator
            Themes.takeLogo                     trainer administrator
            TrailAnchors.newest                 anybody
            TransparencyLog.checkpoint          anybody
            TransparencyLog.consistency         anybody
            TransparencyLog.inclusion           (anybody)
            TransparencyLog.verifierKey         anybody
            TransparencyLog.write               anybody
            Verification.outcomesOf             anybody
            Verification.verify                 anybody
            """;

    private static final List<String> EVERYBODY =
            List.of(
                    "nobody",
                    "holder",
                    "trainee",
                    "trainer",
                    "own",
                    "foreign",
                    "accreditor",
                    "administrator");

    @Autowired ApplicationContext context;
    @Autowired CurrentActor currentActor;
    @Autowired TransactionTemplate transactions;

    private AddressesWorld world;
    private SampleArguments samples;

    @BeforeAll
    void somebodysThings() {
        world = context.getAutowireCapableBeanFactory().createBean(AddressesWorld.class);
        await().until(world::isComplete);
        samples =
                new SampleArguments(
                        context.getAutowireCapableBeanFactory()
                                .createBean(AddressesSamples.class)
                                .of(world));
    }

    @Test
    void whatAScreenCallsAnswersThoseWhomItConcernsAndNobodyElse() {
        Map<String, String> rows =
                TABLE.lines()
                        .map(line -> line.split(" +", 2))
                        .collect(Collectors.toMap(row -> row[0], row -> row[1]));
        Map<String, List<Method>> methods =
                methods().stream()
                        .collect(Collectors.groupingBy(ServicesTest::name, TreeMap::new, toList()));
        assertThat(methods.keySet()).containsExactlyInAnyOrderElementsOf(rows.keySet());

        SoftAssertions all = new SoftAssertions();
        rows.forEach((name, row) ->
                all.assertThat(row(methods.getOrDefault(name, List.of()), row.startsWith("(")))
                        .as(name)
                        .isEqualTo(row));
        all.assertAll();
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private String row(List<Method> named, boolean thereMayBeNothing) {
        List<String> who =
                EVERYBODY.stream()
                        .filter(each ->
                                named.stream()
                                        .map(method -> answer(each, method))
                                        .anyMatch(answer ->
                                                answer == Answer.SOMETHING
                                                        || (thereMayBeNothing
                                                                && answer == Answer.NOTHING)))
                        .toList();
        return thereMayBeNothing ? "(" + words(who) + ")" : words(who);
    }

    private static String words(List<String> who) {
        if (who.isEmpty()) {
            return "none";
        }
        if (who.size() == EVERYBODY.size()) {
            return "anybody";
        }
        return who.size() == EVERYBODY.size() - 1 && !who.contains("nobody")
                ? "signed-in"
                : String.join(" ", who);
    }

    /** All that a screen or a controller calls of a service, whoever made the screen call it. */
    private List<Method> methods() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("eu.most").stream()
                        .filter(one -> one.getFullName().matches(SCREEN))
                        .flatMap(one ->
                                Stream.concat(
                                        one.getMethodCallsFromSelf().stream(),
                                        one.getMethodReferencesFromSelf().stream()))
                        .map(JavaAccess::getTarget)
                        .flatMap(target -> target.resolveMember().stream())
                        .filter(JavaMethod.class::isInstance)
                        .map(member -> ((JavaMethod) member).reflect())
                        .filter(method -> isOfAService(method.getDeclaringClass()))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .distinct()
                        .toList();
    }

    private boolean isOfAService(Class<?> owner) {
        String name = owner.getName();
        return name.startsWith("eu.most.")
                && !name.matches(SCREEN)
                && !owner.isRecord()
                && !name.matches(MACHINERY)
                && context.getBeanNamesForType(owner).length > 0;
    }

    private enum Answer {
        REFUSED,
        NOTHING,
        SOMETHING
    }

    /** In a transaction that is taken back. */
    private Answer answer(String who, Method method) {
        AtomicReference<Answer> answer = new AtomicReference<>();
        Runnable call =
                () ->
                        transactions.executeWithoutResult(status -> {
                            status.setRollbackOnly();
                            answer.set(answer(method));
                        });
        world.actor(who).ifPresentOrElse(actor -> currentActor.runAs(actor, call), call);
        return answer.get();
    }

    private Answer answer(Method method) {
        Object bean =
                context.getBeanProvider(method.getDeclaringClass()).stream()
                        .findFirst()
                        .orElseThrow();
        try {
            method.setAccessible(true);
            Object result = method.invoke(bean, samples.of(method));
            return method.getReturnType() == void.class || isSomething(result)
                    ? Answer.SOMETHING
                    : Answer.NOTHING;
        } catch (InvocationTargetException e) {
            return switch (e.getTargetException()) {
                case AccessDeniedException _ -> Answer.REFUSED;
                case NoSuchElementException _ -> Answer.NOTHING;
                default -> Answer.SOMETHING;
            };
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isSomething(@Nullable Object answer) {
        return switch (answer) {
            case null -> false;
            case Optional<?> optional -> optional.isPresent();
            case Iterable<?> several -> several.iterator().hasNext();
            case Map<?, ?> several -> !several.isEmpty();
            case Boolean yes -> yes;
            case Number number -> number.longValue() != 0;
            default -> !answer.getClass().getSimpleName().startsWith("NoSuch");
        };
    }
}
