package eu.most.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.Outcome;
import eu.most.catalogue.OutcomeKey;
import eu.most.certificates.files.SealedDocument;
import eu.most.certificates.lookup.Verification;
import eu.most.certificates.lookup.VerificationAnswer;
import eu.most.certificates.statuslists.StatusLists;
import eu.most.credentials.CertificateId;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.CertificateTokens;
import eu.most.credentials.StatusListWriter.Purpose;
import eu.most.credentials.StatusPosition;
import eu.most.credentials.VerificationCode;
import eu.most.documents.CertificateDrawing;
import eu.most.documents.CertificateLayout;
import eu.most.documents.PdfText;
import eu.most.documents.PrintedQr;
import eu.most.documents.ShownOutcome;
import eu.most.kernel.EvidenceKind;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.Percent;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.learning.Awarded;
import eu.most.learning.Awards;
import eu.most.learning.CompletionId;
import eu.most.learning.Evidence;
import eu.most.learning.LearnersInTests;
import eu.most.learning.Learning;
import eu.most.learning.ModuleCompleted;
import eu.most.notifications.Notifications;
import eu.most.people.ChangePerson;
import eu.most.people.EmploymentTerms;
import eu.most.people.Employments;
import eu.most.people.People;
import eu.most.registry.FoundOrganisation;
import eu.most.registry.OrganisationKind;
import eu.most.registry.Organisations;
import eu.most.signing.InstalledKeys;
import eu.most.texts.PersonName;
import eu.most.themes.PublishOutcome;
import eu.most.themes.ThemeContent;
import eu.most.themes.ThemeId;
import eu.most.themes.ThemePublishing;
import eu.most.themes.ThemeSignatory;
import eu.most.themes.ThemeTexts;
import eu.most.themes.Themes;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

// Not the application of most tests: they register certificates past the log.
@SpringBootTest
@Import(LearnersInTests.class)
class CertificatesOnMariaDbTest {

    private static final PageRequest ALL = PageRequest.of(0, 100);

    @Autowired LearnersInTests learners;
    @Autowired People people;
    @Autowired Organisations organisations;
    @Autowired Employments employments;
    @Autowired CurrentActor currentActor;
    @Autowired Certificates certificates;
    @Autowired OfficerActs acts;
    @Autowired CertificateIssuing issuing;
    @Autowired CertificateOnCompletion listener;
    @Autowired CertificateExpiry expiry;
    @Autowired Verification verification;
    @Autowired Notifications notifications;
    @Autowired InstalledKeys keys;
    @Autowired StatusLists statusLists;
    @Autowired Themes themes;
    @Autowired ThemePublishing publishing;
    @Autowired Catalogue catalogue;
    @Autowired Learning learning;
    @Autowired CertificateLanguages languages;
    @Autowired Awards awards;
    @Autowired JdbcClient database;

    @Test
    void whoeverPassesHoldsOneCertificateThatAnybodyCanCheck() {
        Actor holder = aHolder("Žofie", "Šťastná-Krhovská");
        CertificateDetails certificate = onlyCertificateOf(holder);

        assertThat(certificate.award().holderName()).isEqualTo("Žofie Šťastná-Krhovská");
        assertThat(verification.verify(certificate.code().toString()))
                .isInstanceOfSatisfying(
                        VerificationAnswer.Registered.class,
                        found -> {
                            assertThat(found.number()).isEqualTo(certificate.number());
                            assertThat(found.status()).isEqualTo(CertificateStatus.VALID);
                            assertThat(found.holderName()).isEqualTo("Žofie Šťastná-Krhovská");
                        });
        byte[] pdf = as(holder, () -> certificates.pdf(certificate.number())).orElseThrow();
        assertThat(new SealedDocument(pdf, true).sha256()).isEqualTo(certificate.documentHash());
        assertThat(
                        database.sql(
                                        "SELECT COUNT(*) FROM certificate_preservation WHERE certificate = ?")
                                .param(certificate.id().toString())
                                .query(Long.class)
                                .single())
                .as("on the list of files to preserve")
                .isEqualTo(1);
    }

    /** R5: the side belongs to the employment, not to whoever was entered once. */
    @Test
    void aCertificateSaysOnWhichSideTheHolderWorkedWhenTheyCompleted() {
        Actor holder = aTrainee("Dana", "Přeběhlá");
        LocalDate today = certificates.today();
        as(
                anOfficer(),
                () -> {
                    OrganisationId shore =
                            organisations.found(
                                    new FoundOrganisation(
                                            "Shore " + UUID.randomUUID(),
                                            OrganisationKind.THIRD_SECTOR));
                    return employments.employ(
                            holder.person(), new EmploymentTerms(shore, "Counsellor", today));
                });
        learners.readEveryLesson(holder);
        learners.pass(holder);
        await().until(() -> !mine(holder).isEmpty());

        assertThat(onlyCertificateOf(holder).award().sector()).isEqualTo(Sector.THIRD_SECTOR);
    }

    /** B1: from the answers of the test to what anybody is told; no other evidence exists. */
    @Test
    void aCertificateSaysOfEachOutcomeThatATestWasPassed() {
        Actor holder = aHolder("Alžběta", "Svědomitá");
        CertificateDetails certificate = onlyCertificateOf(holder);
        ModuleVersion module = catalogue.version(certificate.award().moduleVersion()).orElseThrow();

        assertThat(certificate.award().evidence())
                .contains(
                        Evidence.of(
                                EvidenceKind.TEST,
                                module.outcomes().stream().map(Outcome::key).toList()));
        assertThat(outcomesTold(certificate))
                .extracting(ShownOutcome::evidence)
                .hasSameSizeAs(module.outcomes())
                .containsOnly(EvidenceKind.TEST);

        // What was not shown is not told; what was issued before evidence was kept rests on a test.
        OutcomeKey first = module.outcomes().getFirst().key();
        keepEvidence(certificate, first + ":test");
        assertThat(outcomesTold(certificate))
                .extracting(ShownOutcome::text)
                .containsExactly(
                        module.texts(certificate.award().language()).outcome(first).text());
        keepEvidence(certificate, null);
        assertThat(outcomesTold(certificate)).hasSameSizeAs(module.outcomes());
    }

    private List<ShownOutcome> outcomesTold(CertificateDetails certificate) {
        return verification.outcomesOf(
                (VerificationAnswer.Registered) verification.verify(certificate.code().toString()));
    }

    private void keepEvidence(CertificateDetails certificate, @Nullable String evidence) {
        database.sql("UPDATE certificate SET evidence = ? WHERE id = ?")
                .param(evidence)
                .param(certificate.id().toString())
                .update();
    }

    @Test
    void theQrCodeAloneSaysWhatTheRegisterSays() throws Exception {
        Actor holder = aHolder("Příliš", "Žluťoučký-Kůň");
        CertificateDetails certificate = onlyCertificateOf(holder);
        byte[] pdf = as(holder, () -> certificates.pdf(certificate.number())).orElseThrow();

        String scanned = PrintedQr.scan(pdf);

        assertThat(verification.verify(scanned)).isInstanceOf(VerificationAnswer.Registered.class);
        assertThat(tokens().read(scanned.substring(scanned.indexOf('#') + 1)))
                .hasValueSatisfying(said -> {
                    assertThat(said.number()).isEqualTo(certificate.number().value());
                    assertThat(said.code()).isEqualTo(certificate.code().value());
                    assertThat(said.holder()).isEqualTo("Příliš Žluťoučký-Kůň");
                    assertThat(said.title()).isEqualTo(certificate.award().title());
                    assertThat(said.issuedOn()).isEqualTo(certificate.award().validity().from());
                    assertThat(said.validUntil()).isEqualTo(certificate.award().validity().until());
                    assertThat(said.demonstration()).isTrue();
                });
    }

    /** Each of them holding a database connection and asking for one more would stop the node. */
    @Test
    void manyMayAskANodeThatHasNotReadTheModuleYet() throws Exception {
        CertificateDetails certificate = onlyCertificateOf(aHolder("Hana", "První-Dotaz"));
        UUID read = certificate.award().moduleVersion().value();
        UUID unread = UUID.randomUUID();
        database.sql(
                        """
                        INSERT INTO module_version (id, module_key, version, content_hash, published_at)
                        SELECT ?, module_key, '0.0.1', REVERSE(content_hash), published_at
                        FROM module_version WHERE id = ?
                        """)
                .params(unread, read)
                .update();
        database.sql(
                        """
                        INSERT INTO module_version_file (module_version_id, path, content)
                        SELECT ?, path, content FROM module_version_file
                        WHERE module_version_id = ?
                        """)
                .params(unread, read)
                .update();
        database.sql("UPDATE certificate SET module_version = ? WHERE id = ?")
                .params(unread, certificate.id().value())
                .update();

        assertThat(atOnce(50, () -> verification.verify(certificate.code().toString())))
                .hasSize(50)
                .allSatisfy(answer ->
                        assertThat(answer)
                                .asInstanceOf(type(VerificationAnswer.Registered.class))
                                .satisfies(found ->
                                        assertThat(verification.outcomesOf(found)).isNotEmpty()));
        database.sql("UPDATE certificate SET module_version = ? WHERE id = ?")
                .params(read, certificate.id().value())
                .update();
    }

    @Test
    void aNameInAnotherScriptStandsAboveItsLatinForm() throws Exception {
        assertThat(textOfCertificateOf(aHolder("Ελένη", "Παπαδοπούλου")))
                .contains("Ελένη Παπαδοπούλου Eleni Papadopoulou");
    }

    @Test
    void aCertificateLooksLikeTheThemeOfItsModuleAndRemembersWhich() throws Exception {
        ThemeId theme = as(aTrainer(), () -> themes.begin("Oak"));
        as(
                aTrainer(),
                () -> {
                    themes.edit(themes.find(theme).orElseThrow(), "Oak", letterSignedByEva());
                    assertThat(publishing.publish(theme))
                            .isInstanceOf(PublishOutcome.Published.class);
                    themes.choose(LearnersInTests.MODULE, Optional.of(theme));
                    return true;
                });
        Actor holder = aHolder("Řehoř", "Podle-Motivu");
        as(
                aTrainer(),
                () -> {
                    themes.choose(LearnersInTests.MODULE, Optional.empty());
                    return true;
                });

        assertThat(textOfCertificateOf(holder))
                .contains("The academy honours Řehoř Podle-Motivu", "Eva Žitná Director");
        assertThat(themeOf(holder)).contains(1);
        assertThat(themeOf(aHolder("Řehoř", "Bez-Motivu"))).isEmpty();
    }

    private static ThemeContent letterSignedByEva() {
        return new ThemeContent(
                CertificateLayout.LETTER,
                ThemeContent.BUILT_IN.main(),
                ThemeContent.BUILT_IN.accent(),
                null,
                ThemeTexts.NONE,
                inEveryLanguage("The academy honours"),
                ThemeTexts.NONE,
                List.of(new ThemeSignatory("Eva Žitná", inEveryLanguage("Director"))));
    }

    private static ThemeTexts inEveryLanguage(String text) {
        return new ThemeTexts(
                CertificateDrawing.languages().stream()
                        .collect(Collectors.toMap(Function.identity(), language -> text)));
    }

    /** The number of the theme's version that a certificate was drawn with. */
    private Optional<Integer> themeOf(Actor holder) {
        return database.sql(
                        """
                        SELECT version.number FROM certificate
                        JOIN certificate_theme_version version ON version.id = theme_version
                        WHERE certificate.id = ?
                        """)
                .param(onlyCertificateOf(holder).id().toString())
                .query((row, _) -> row.getInt(1))
                .optional();
    }

    private static Actor aTrainer() {
        return new Actor(PersonId.next(), "T. Weber", Set.of(Role.TRAINER));
    }

    private String textOfCertificateOf(Actor holder) throws Exception {
        CertificateDetails certificate = onlyCertificateOf(holder);
        byte[] pdf = as(holder, () -> certificates.pdf(certificate.number())).orElseThrow();
        return PdfText.line(pdf);
    }

    @Test
    void aHolderTakesTheBadgeOutOfMostAndNobodyElseDoes() throws Exception {
        Actor holder = aHolder("Đorđe", "Ćirić");
        CertificateDetails certificate = onlyCertificateOf(holder);

        String badge = as(holder, () -> certificates.badge(certificate.number())).orElseThrow();

        assertThat(SignedJWT.parse(badge).getJWTClaimsSet().getJWTID())
                .endsWith("/verify/" + certificate.code());
        assertThat(as(aTrainee("Jan", "Cizí"), () -> certificates.badge(certificate.number())))
                .isEmpty();
    }

    @Test
    void anEventThatComesTwiceGivesOneCertificate() {
        Actor holder = aHolder("Črt", "Žagar");
        CertificateDetails certificate = onlyCertificateOf(holder);
        ModuleCompleted again = completionOf(holder);

        listener.on(again);
        listener.on(again);

        assertThat(onlyCertificateOf(holder).number()).isEqualTo(certificate.number());
    }

    /** Fault S13. */
    @Test
    void anOfficerActsOnNoCertificateOfTheirOwn() {
        Actor holder = aHolder("Zora", "Vlastní");
        CertificateNumber number = onlyCertificateOf(holder).number();
        Actor herself = new Actor(holder.person(), "Z. Vlastní", Set.of(Role.ACCREDITOR));

        assertThatThrownBy(() ->
                        as(
                                herself,
                                () ->
                                        acts.suspend(
                                                number, new Explanation("A complaint came in."))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        as(
                                herself,
                                () -> acts.reissue(number, new Explanation("The name was wrong."))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void manyNodesAtOnceIssueOneCertificate() throws Exception {
        Actor holder = aHolder("Đorđe", "Ćirić");
        CompletionId completion = completionOf(holder).completion();
        forget(onlyCertificateOf(holder).id());

        List<String> answers =
                atOnce(
                        16,
                        () -> {
                            try {
                                return issuing.issue(completion).toString();
                            } catch (DataIntegrityViolationException e) {
                                return issuing.issue(completion).toString();
                            }
                        });

        String number = onlyCertificateOf(holder).number().toString();
        assertThat(answers).hasSize(16).allMatch(answer -> answer.contains(number));
        assertThat(answers).filteredOn(answer -> answer.startsWith("Issued")).hasSize(1);
    }

    @Test
    void numbersHaveNoGaps() {
        aHolder("Jürgen", "Groß-Weiß");
        aHolder("Ľudovít", "Ďurčo");
        List<Long> running =
                database.sql(
                                "SELECT SUBSTRING_INDEX(SUBSTRING_INDEX(number, '-', 3), '-', -1) + 0 AS n"
                                        + " FROM certificate ORDER BY n")
                        .query((row, _) -> row.getLong("n"))
                        .list();
        long first = running.getFirst();
        assertThat(running)
                .containsExactlyElementsOf(
                        IntStream.range(0, running.size()).mapToObj(i -> first + i).toList());
    }

    @Test
    void aRevokedCertificateNoLongerVerifiesAndItsHolderIsTold() {
        Actor holder = aHolder("Petra", "Nová");
        CertificateDetails certificate = onlyCertificateOf(holder);
        Explanation why = new Explanation("Somebody else answered.");

        ActOutcome outcome =
                as(
                        anOfficer(),
                        () -> acts.revoke(certificate.number(), RevocationReason.MISCONDUCT, why));

        assertThat(outcome).isEqualTo(new ActOutcome.Done(certificate.number()));
        assertThat(verification.verify(certificate.code().value()))
                .isInstanceOfSatisfying(
                        VerificationAnswer.Registered.class,
                        found -> {
                            assertThat(found.status()).isEqualTo(CertificateStatus.REVOKED);
                            assertThat(found.revocationReason())
                                    .contains(RevocationReason.MISCONDUCT);
                        });
        assertThat(
                        as(
                                anOfficer(),
                                () ->
                                        acts.revoke(
                                                certificate.number(),
                                                RevocationReason.MISCONDUCT,
                                                why)))
                .isEqualTo(new ActOutcome.NotPossible(CertificateStatus.REVOKED));
        assertThat(as(holder, () -> certificates.history(certificate.number())))
                .extracting(HistoryEntry::act)
                .containsExactly(CertificateAct.ISSUED, CertificateAct.REVOKED);
    }

    @Test
    void aCertificateCanBeSuspendedAndReinstatedMoreThanOnceAndItsHolderIsTold() {
        Actor holder = aHolder("Mojca", "Novak");
        CertificateDetails certificate = onlyCertificateOf(holder);
        CertificateNumber number = certificate.number();
        Explanation suspend = new Explanation("A complaint came in.");
        Explanation reinstate = new Explanation("It was unfounded.");

        assertThat(as(anOfficer(), () -> acts.reinstate(number, reinstate)))
                .isEqualTo(new ActOutcome.NotPossible(CertificateStatus.VALID));
        for (int i = 0; i < 2; i++) {
            assertThat(as(anOfficer(), () -> acts.suspend(number, suspend)))
                    .isEqualTo(new ActOutcome.Done(number));
            assertThat(statusOf(certificate)).isEqualTo(CertificateStatus.SUSPENDED);
            assertThat(as(anOfficer(), () -> certificates.held(List.of(holder.person()))))
                    .noneMatch(held -> held.isValidOn(certificates.today()));
            assertThat(as(anOfficer(), () -> acts.suspend(number, suspend)))
                    .isEqualTo(new ActOutcome.NotPossible(CertificateStatus.SUSPENDED));
            assertThat(as(anOfficer(), () -> acts.reinstate(number, reinstate)))
                    .isEqualTo(new ActOutcome.Done(number));
            assertThat(statusOf(certificate)).isEqualTo(CertificateStatus.VALID);
        }

        assertThat(as(holder, () -> certificates.history(number)))
                .extracting(HistoryEntry::act)
                .containsExactly(
                        CertificateAct.ISSUED,
                        CertificateAct.SUSPENDED,
                        CertificateAct.REINSTATED,
                        CertificateAct.SUSPENDED,
                        CertificateAct.REINSTATED);
        assertThat(
                        as(holder, () -> notifications.inbox(holder.person(), ALL))
                                .getContent()
                                .stream()
                                .map(message -> message.notice().key())
                                .filter("certificates.notice.suspended"::equals))
                .hasSize(2);
        assertThatThrownBy(() -> as(holder, () -> acts.reinstate(number, reinstate)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoPassesAgainHoldsANewCertificateAndTheEarlierOneIsSaidToBeReplaced() {
        Actor holder = aHolder("Ivana", "Dvakrát");
        CertificateDetails earlier = onlyCertificateOf(holder);
        CompletionId again = completionOf(holder).completion();
        // As if the certificate there is were for another completion.
        database.sql("UPDATE certificate SET completion = ? WHERE id = ?")
                .param(UUID.randomUUID().toString())
                .param(earlier.id().toString())
                .update();

        assertThat(issuing.issue(again)).isInstanceOf(IssueOutcome.Issued.class);

        assertThat(statusOf(earlier)).isEqualTo(CertificateStatus.SUPERSEDED);
        assertThat(as(holder, () -> certificates.history(earlier.number())))
                .extracting(HistoryEntry::act)
                .containsExactly(CertificateAct.ISSUED, CertificateAct.SUPERSEDED);
        assertThat(mine(holder)).hasSize(2);
    }

    @Test
    void aCorrectedNameMakesANewCertificateOfTheSameAchievement() {
        Actor holder = aHolder("Jana", "Nováková");
        CertificateDetails earlier = onlyCertificateOf(holder);
        Explanation why = new Explanation("She has married and showed the deed.");

        assertThat(as(anOfficer(), () -> acts.reissue(earlier.number(), why)))
                .isEqualTo(new ReissueOutcome.NameIsRight("Jana Nováková", Optional.empty()));
        rename(holder, "Jana", "Šťastná");
        ReissueOutcome outcome = as(anOfficer(), () -> acts.reissue(earlier.number(), why));

        CertificateNumber number = ((ReissueOutcome.Reissued) outcome).number();
        CertificateDetails again = as(holder, () -> certificates.find(number)).orElseThrow();
        assertThat(again.award())
                .isEqualTo(earlier.award().under("Jana Šťastná", Optional.empty()));
        assertThat(again.supersedes()).contains(earlier.id());
        assertThat(statusOf(again)).isEqualTo(CertificateStatus.VALID);
        assertThat(statusOf(earlier)).isEqualTo(CertificateStatus.SUPERSEDED);
        assertThat(as(holder, () -> certificates.history(number)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.act()).isEqualTo(CertificateAct.ISSUED);
                    assertThat(entry.explanation()).contains(why.words());
                });
        assertThat(as(anOfficer(), () -> acts.reissue(earlier.number(), why)))
                .isEqualTo(new ActOutcome.NotPossible(CertificateStatus.SUPERSEDED));
        assertThatThrownBy(() -> as(holder, () -> acts.reissue(earlier.number(), why)))
                .isInstanceOf(AccessDeniedException.class);
        // The event of the same completion, once more, finds that it was issued.
        listener.on(
                new ModuleCompleted(
                        completionOf(number),
                        holder.person(),
                        again.award().moduleVersion(),
                        again.award().module(),
                        new Percent(100),
                        again.issuedAt()));
        assertThat(mine(holder)).hasSize(2);
    }

    /** V6: learnt in Czech, certified in Czech, whatever the registry says; and a click away. */
    @Test
    void aCertificateIsInTheLanguageThatItsHolderChose() {
        Actor holder = learners.aTrainee(new PersonName("Božena", "Jazyková"));
        learners.readEveryLesson(holder);
        currentActor.runAs(
                holder,
                () ->
                        learning.chooseCertificateLanguage(
                                LearnersInTests.MODULE, new LanguageTag("cs")));
        learners.pass(holder);
        await().until(() -> mine(holder).size() == 1);
        CertificateDetails czech = mine(holder).getFirst();
        assertThat(czech.award().language()).isEqualTo(new LanguageTag("cs"));
        assertThat(czech.award().title()).isEqualTo("Deeskalace");

        LanguageTag german = new LanguageTag("de");
        ReissueOutcome outcome = as(holder, () -> languages.take(czech.number(), german));

        CertificateNumber number = ((ReissueOutcome.Reissued) outcome).number();
        CertificateDetails again = as(holder, () -> certificates.find(number)).orElseThrow();
        assertThat(again.award().language()).isEqualTo(german);
        assertThat(again.award().validity()).isEqualTo(czech.award().validity());
        assertThat(again.award().evidence()).isEqualTo(czech.award().evidence());
        assertThat(statusOf(czech)).isEqualTo(CertificateStatus.SUPERSEDED);
        assertThat(as(holder, () -> languages.take(number, german)))
                .isInstanceOf(ReissueOutcome.NameIsRight.class);
        Actor other = aHolder("Cizí", "Osoba");
        assertThat(as(other, () -> languages.take(number, new LanguageTag("sl"))))
                .isInstanceOf(ActOutcome.NoSuchCertificate.class);
        // A name that is corrected later does not change the language.
        rename(holder, "Božena", "Nová");
        Explanation why = new Explanation("She has married and showed the deed.");
        CertificateNumber corrected =
                ((ReissueOutcome.Reissued) as(anOfficer(), () -> acts.reissue(number, why)))
                        .number();
        assertThat(as(holder, () -> certificates.find(corrected)).orElseThrow().award().language())
                .isEqualTo(german);
    }

    @Test
    void officersWhoCorrectANameAtOnceMakeOneNewCertificate() throws Exception {
        Actor holder = aHolder("Petr", "Starý");
        CertificateDetails earlier = onlyCertificateOf(holder);
        rename(holder, "Petr", "Nový");
        Explanation why = new Explanation("The name was misspelt.");

        List<ReissueOutcome> outcomes =
                atOnce(8, () -> as(anOfficer(), () -> acts.reissue(earlier.number(), why)));

        assertThat(outcomes).filteredOn(ReissueOutcome.Reissued.class::isInstance).hasSize(1);
        assertThat(mine(holder)).hasSize(2);
    }

    private void rename(Actor holder, String given, String family) {
        as(
                anOfficer(),
                () -> {
                    people.change(
                            new ChangePerson(
                                    holder.person(),
                                    new PersonName(given, family),
                                    Optional.empty(),
                                    LanguageTag.ENGLISH));
                    return null;
                });
    }

    private CertificateStatus statusOf(CertificateDetails certificate) {
        return ((VerificationAnswer.Registered) verification.verify(certificate.code().value()))
                .status();
    }

    @Test
    void aRevocationShowsInEverySignedStatusList() throws Exception {
        Actor holder = aHolder("Ľudovít", "Ďurčo");
        CertificateDetails certificate = onlyCertificateOf(holder);
        StatusPosition place = placeOf(holder, certificate);
        assertThat(PublishedStatus.inCwt(statusLists, place)).isEqualTo(0);
        assertThat(PublishedStatus.isSet(statusLists, place, Purpose.REVOCATION)).isFalse();

        as(
                anOfficer(),
                () ->
                        acts.revoke(
                                certificate.number(),
                                RevocationReason.HOLDER_ASKED,
                                new Explanation("The holder wrote to us.")));

        assertThat(PublishedStatus.inCwt(statusLists, place)).isEqualTo(1);
        assertThat(PublishedStatus.isSet(statusLists, place, Purpose.REVOCATION)).isTrue();
        // A badge names only this one.
        assertThat(PublishedStatus.isSet(statusLists, place, Purpose.SUSPENSION)).isTrue();
    }

    @Test
    void aListThatNobodyMadeIsNotThere() {
        assertThat(statusLists.cwt("1999-1")).isEmpty();
        assertThat(statusLists.cwt("../2026-1")).isEmpty();
    }

    private StatusPosition placeOf(Actor holder, CertificateDetails certificate) throws Exception {
        byte[] pdf = as(holder, () -> certificates.pdf(certificate.number())).orElseThrow();
        String scanned = PrintedQr.scan(pdf);
        return tokens().read(scanned.substring(scanned.indexOf('#') + 1))
                .flatMap(said -> Optional.ofNullable(said.status()))
                .orElseThrow();
    }

    private CertificateTokens tokens() {
        return new CertificateTokens(keys.now().tokens());
    }

    @Test
    void aCertificateOfSomebodyElseLooksAsIfItDidNotExist() {
        CertificateDetails certificate = onlyCertificateOf(aHolder("Eva", "Malá"));
        Actor stranger = aTrainee("Jan", "Cizí");

        assertThat(as(stranger, () -> certificates.find(certificate.number()))).isEmpty();
        assertThat(as(stranger, () -> certificates.pdf(certificate.number()))).isEmpty();
        assertThat(as(stranger, () -> certificates.history(certificate.number()))).isEmpty();
        assertThatThrownBy(() -> as(stranger, () -> certificates.search("", ALL)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        as(
                                stranger,
                                () ->
                                        acts.revoke(
                                                certificate.number(),
                                                RevocationReason.MISCONDUCT,
                                                new Explanation("I am no officer."))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aCertificateWhoseLastDayHasPassedIsNotedAsExpiredOnce() {
        Actor holder = aHolder("Ema", "Prošlá");
        CertificateDetails certificate = onlyCertificateOf(holder);
        database.sql("UPDATE certificate SET issued_on = ?, valid_until = ? WHERE id = ?")
                .param(certificates.today().minusDays(9))
                .param(certificates.today().minusDays(1))
                .param(certificate.id().toString())
                .update();

        expiry.noteExpired();
        expiry.noteExpired();

        assertThat(verification.verify(certificate.code().value()))
                .isInstanceOfSatisfying(
                        VerificationAnswer.Registered.class,
                        found -> assertThat(found.status()).isEqualTo(CertificateStatus.EXPIRED));
        assertThat(as(holder, () -> certificates.history(certificate.number())))
                .extracting(HistoryEntry::act)
                .containsExactly(CertificateAct.ISSUED, CertificateAct.EXPIRED);
    }

    @Test
    void aPercentSignInASearchMeansItself() {
        aHolder("Hana", "Procento");
        assertThat(as(anOfficer(), () -> certificates.search("%", ALL))).isEmpty();
        assertThat(as(anOfficer(), () -> certificates.search("procento", ALL))).hasSize(1);
    }

    @Test
    void anAddressThatChecksACertificateIsSearchedForByItsCode() {
        CertificateDetails certificate = onlyCertificateOf(aHolder("Hana", "Adresová"));
        String address = "https://most.example.org/verify/" + certificate.code() + "?lang=cs";

        for (String text : List.of(address, "„" + certificate.code() + "“.")) {
            assertThat(as(anOfficer(), () -> certificates.search(text, ALL)))
                    .as(text)
                    .extracting(CertificateDetails::number)
                    .containsExactly(certificate.number());
        }
    }

    @Test
    void aCodeThatNobodyHasIsUnknown() {
        String code = VerificationCode.random(new SecureRandom()).toString();
        assertThat(verification.verify(code)).isInstanceOf(VerificationAnswer.Unknown.class);
    }

    /** P5: "is being made" stood there for ever. */
    @Test
    void whatSomebodyCompletedLeadsToTheirCertificateAlsoWhenItWasRevoked() {
        Actor holder = aHolder("Jana", "Doložená");
        CertificateDetails certificate = onlyCertificateOf(holder);
        CompletionId completion = completionOf(certificate.number());
        assertThat(awarded(holder, completion))
                .contains(
                        new Awarded(
                                "certificates/" + certificate.number(),
                                Optional.ofNullable(certificate.award().validity().until()),
                                Awarded.Worth.VALID));
        as(
                anOfficer(),
                () ->
                        acts.revoke(
                                certificate.number(),
                                RevocationReason.AWARDED_IN_ERROR,
                                new Explanation("The wrong person.")));
        assertThat(awarded(holder, completion)).map(Awarded::worth).contains(Awarded.Worth.REVOKED);
        assertThat(awarded(aHolder("Eva", "Jiná"), completion)).isEmpty();
    }

    private Optional<Awarded> awarded(Actor actor, CompletionId completion) {
        return Optional.ofNullable(as(actor, () -> awards.of(List.of(completion))).get(completion));
    }

    private Actor aHolder(String given, String family) {
        Actor holder = learners.aTraineeWhoPassed(new PersonName(given, family));
        await().until(() -> !mine(holder).isEmpty());
        return holder;
    }

    private Actor aTrainee(String given, String family) {
        return learners.aTrainee(new PersonName(given, family));
    }

    private static Actor anOfficer() {
        return new Actor(PersonId.next(), "A. Zupan", Set.of(Role.ACCREDITOR));
    }

    private CertificateDetails onlyCertificateOf(Actor holder) {
        assertThat(mine(holder)).hasSize(1);
        return mine(holder).getFirst();
    }

    private List<CertificateDetails> mine(Actor holder) {
        return as(holder, () -> certificates.mine(ALL).getContent());
    }

    private CompletionId completionOf(CertificateNumber number) {
        return new CompletionId(
                database.sql("SELECT completion FROM certificate WHERE number = ?")
                        .param(number.value())
                        .query((row, _) -> UUID.fromString(row.getString(1)))
                        .single());
    }

    private ModuleCompleted completionOf(Actor holder) {
        CertificateDetails certificate = onlyCertificateOf(holder);
        return new ModuleCompleted(
                completionOf(certificate.number()),
                holder.person(),
                certificate.award().moduleVersion(),
                certificate.award().module(),
                new Percent(100),
                certificate.issuedAt());
    }

    /**
     * As if the crash had come between completion and certificate; its number is given back too.
     */
    private void forget(CertificateId id) {
        String key = id.toString();
        database.sql("DELETE FROM certificate_status_change WHERE certificate = ?")
                .param(key)
                .update();
        database.sql("DELETE FROM certificate_document WHERE certificate = ?").param(key).update();
        database.sql("DELETE FROM certificate WHERE id = ?").param(key).update();
        database.sql("UPDATE certificate_numbering SET last_number = last_number - 1").update();
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return learners.as(actor, work);
    }

    private static <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(
                        pool.submit(() -> {
                            start.await();
                            return work.call();
                        }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        }
    }
}
