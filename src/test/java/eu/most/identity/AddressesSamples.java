package eu.most.identity;

import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.accreditation.IntroduceStandard;
import eu.most.accreditation.ServiceFilter;
import eu.most.accreditation.StandardKey;
import eu.most.audit.AuditFilter;
import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.Step;
import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.certificates.CertificateDetails;
import eu.most.certificates.Certificates;
import eu.most.certificates.lookup.Verification;
import eu.most.certificates.lookup.VerificationAnswer.Registered;
import eu.most.certificates.sharing.CertificateShares;
import eu.most.certificates.sharing.ShareToken;
import eu.most.credentials.CertificateId;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.VerificationCode;
import eu.most.items.ItemKey;
import eu.most.items.OptionKey;
import eu.most.items.Response;
import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.PrisonId;
import eu.most.learning.CompletionId;
import eu.most.learning.LearnersInTests;
import eu.most.lesson.LessonActivity;
import eu.most.lesson.ReflectionKey;
import eu.most.notifications.NoticeId;
import eu.most.people.EmploymentId;
import eu.most.people.Employments;
import eu.most.quiz.AttemptId;
import eu.most.registry.ServiceId;
import eu.most.scenario.Act;
import eu.most.signing.InstalledKeys;
import eu.most.signing.TokenKeys;
import eu.most.texts.PersonName;
import eu.most.themes.ThemeContent;
import eu.most.themes.ThemeDetails;
import eu.most.themes.ThemeId;
import eu.most.themes.Themes;
import eu.most.verification.BulkCheckId;
import eu.most.verification.BulkChecks;
import eu.most.verification.BulkStart;
import eu.most.verification.HandedIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is in an {@link AddressesWorld}, by its type, for whoever calls a method with it. */
record AddressesSamples(
        CurrentActor currentActor,
        JdbcClient database,
        Employments employments,
        Certificates certificates,
        CertificateShares shares,
        Verification verification,
        BulkChecks bulk,
        InstalledKeys keys,
        Themes themes,
        ApiKeys apiKeys) {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Step LESSON =
            new Step(new StepKey("test"), LessonActivity.KIND, 5, new LessonActivity(List.of()));

    Map<Class<?>, Object> of(AddressesWorld world) {
        Map<Class<?>, Object> all = new HashMap<>(plain());
        PersonId person = PersonId.of(world.name("person"));
        all.put(PersonId.class, person);
        all.put(
                OrganisationId.class,
                new OrganisationId(UUID.fromString(world.name("organisation"))));
        all.put(PrisonId.class, new PrisonId(UUID.fromString(world.name("prison"))));
        all.put(ServiceId.class, new ServiceId(UUID.fromString(world.name("service"))));
        all.put(AccountId.class, new AccountId(UUID.fromString(world.name("id"))));
        all.put(StandardKey.class, new StandardKey(world.name("standard")));
        Actor administrator = world.actor("administrator").orElseThrow();
        all.put(
                EmploymentId.class,
                as(administrator, () -> employments.of(person).getFirst().id()));
        all.put(
                ApiKeyId.class,
                as(administrator, () -> apiKeys.make("Sample", apiKeys.today()).id()));
        ThemeId theme = ThemeId.find(world.name("theme")).orElseThrow();
        all.put(ThemeId.class, theme);
        all.put(ThemeDetails.class, as(administrator, () -> themes.find(theme).orElseThrow()));
        addWhatTheHolderHas(all, world);
        return all;
    }

    private void addWhatTheHolderHas(Map<Class<?>, Object> all, AddressesWorld world) {
        Actor holder = world.actor("holder").orElseThrow();
        CertificateNumber number = new CertificateNumber(world.name("number"));
        CertificateDetails certificate = as(holder, () -> certificates.find(number).orElseThrow());
        all.put(CertificateNumber.class, number);
        all.put(CertificateDetails.class, certificate);
        all.put(CertificateId.class, certificate.id());
        all.put(VerificationCode.class, certificate.code());
        all.put(Registered.class, verification.verify(certificate.code().value()));
        String link = as(holder, () -> shares.share(number)).getPath();
        all.put(ShareToken.class, new ShareToken(link.substring(link.lastIndexOf('/') + 1)));
        all.put(AttemptId.class, new AttemptId(first("attempt", "person_id", holder)));
        all.put(
                ModuleVersionId.class,
                new ModuleVersionId(
                        database.sql("SELECT id FROM module_version LIMIT 1")
                                .query(UUID.class)
                                .single()));
        all.put(CompletionId.class, new CompletionId(first("completion", "person_id", holder)));
        all.put(NoticeId.class, new NoticeId(first("notice", "recipient", holder)));
    }

    private UUID first(String table, String column, Actor person) {
        return database.sql("SELECT id FROM " + table + " WHERE " + column + " = ? LIMIT 1")
                .param(person.person().toString())
                .query(UUID.class)
                .single();
    }

    private Map<Class<?>, Object> plain() {
        return Map.ofEntries(
                Map.entry(String.class, "a sample text"),
                Map.entry(Step.class, LESSON),
                Map.entry(Response.class, Response.NONE),
                Map.entry(Act.class, new Act.LetTimePass()),
                Map.entry(int.class, 1),
                Map.entry(long.class, 1L),
                Map.entry(boolean.class, false),
                Map.entry(byte[].class, "sample".getBytes(StandardCharsets.US_ASCII)),
                Map.entry(UUID.class, UUID.randomUUID()),
                Map.entry(LocalDate.class, DAY),
                Map.entry(Instant.class, DAY.atStartOfDay(ZoneOffset.UTC).toInstant()),
                Map.entry(InetAddress.class, InetAddress.ofLiteral("127.0.7.250")),
                Map.entry(Pageable.class, PageRequest.of(0, 1)),
                Map.entry(OutputStream.class, new ByteArrayOutputStream()),
                Map.entry(InputStreamSource.class, new ByteArrayResource(new byte[] {1})),
                Map.entry(IntConsumer.class, (IntConsumer) _ -> {}),
                Map.entry(LanguageTag.class, LanguageTag.ENGLISH),
                Map.entry(EmailAddress.class, new EmailAddress("sample@example.org")),
                Map.entry(PersonName.class, new PersonName("Sára", "Vzorová")),
                Map.entry(UserName.class, new UserName("sample-user")),
                Map.entry(TrainingModuleKey.class, LearnersInTests.MODULE),
                Map.entry(StepKey.class, LearnersInTests.TEST),
                Map.entry(ItemKey.class, new ItemKey("sample")),
                Map.entry(OptionKey.class, new OptionKey("a")),
                Map.entry(ReflectionKey.class, new ReflectionKey("sample")),
                Map.entry(ServiceFilter.class, ServiceFilter.none()),
                Map.entry(AuditFilter.class, AuditFilter.everything()),
                Map.entry(BulkCheckId.class, aBulkCheck()),
                Map.entry(TokenKeys.class, keys.now().tokens()),
                Map.entry(ThemeContent.class, ThemeContent.BUILT_IN),
                Map.entry(
                        IntroduceStandard.class, new IntroduceStandard(AddressesWorld.standard())));
    }

    private BulkCheckId aBulkCheck() {
        HandedIn one = new HandedIn("sample.txt", new ByteArrayResource(new byte[] {'1'}));
        try {
            return ((BulkStart.Started)
                            bulk.start(List.of(one), new BulkChecks.Asker("sample", 9, _ -> {})))
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        currentActor.runAs(actor, () -> result.set(work.get()));
        return result.get();
    }
}
