package eu.most.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.most.MostApplication;
import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.bench.Population;
import eu.most.bench.Population.Completed;
import eu.most.catalogue.ModuleVersionId;
import eu.most.certificates.lookup.Verification;
import eu.most.certificates.lookup.VerificationAnswer;
import eu.most.credentials.CertificateNumber;
import eu.most.kernel.Percent;
import eu.most.kernel.PersonId;
import eu.most.learning.CompletionId;
import eu.most.learning.LearnersInTests;
import eu.most.learning.ModuleCompleted;
import eu.most.people.PersonChanged;
import eu.most.transparency.TransparencyLog;
import eu.most.verification.DocumentCheck;
import eu.most.verification.DocumentVerdict;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Two nodes of one installation: they hear of the same completions at the same time, and their
 * clocks differ.
 */
@SpringBootTest(
        properties = {
            "spring.application.name=two-nodes",
            "most.backlog.pause=" + TwoNodesTest.PAUSE
        })
class TwoNodesTest {

    static final String PAUSE = "200ms";

    private static final int ACHIEVEMENTS = 200;
    private static final int KILLS = 10;
    private static final int ISSUERS_PER_NODE = 16;

    private static final Duration A_DAY = Duration.ofHours(24);

    @Autowired ApplicationContext here;
    @Autowired JdbcClient database;
    @Autowired TransparencyLog log;
    @Autowired Environment settings;

    private static @Nullable ConfigurableApplicationContext otherNode;

    @BeforeEach
    void anotherNode() {
        OtherClock.ahead = Duration.ZERO;
        if (otherNode == null) {
            otherNode =
                    new SpringApplicationBuilder(MostApplication.class, OtherClock.class)
                            .run(
                                    "--server.port=0",
                                    "--spring.application.name=another-node",
                                    "--most.backlog.pause=" + PAUSE,
                                    setting("spring.datasource.url"),
                                    setting("spring.datasource.username"),
                                    setting("spring.datasource.password"));
        }
    }

    @AfterAll
    static void endOfTheOtherNode() {
        there().close();
    }

    @Test
    void eachAchievementGetsExactlyOneCertificate() throws Exception {
        int before = count("certificate");
        List<Completed> completions = completions(ACHIEVEMENTS);

        List<Set<CertificateNumber>> seen =
                race(
                        List.of(
                                here.getBean(IssuingBatches.class),
                                there().getBean(IssuingBatches.class)),
                        completions);

        assertThat(seen).hasSize(2 * ISSUERS_PER_NODE).containsOnly(seen.getFirst());
        assertThat(seen.getFirst()).hasSize(ACHIEVEMENTS);
        int now = before + ACHIEVEMENTS;
        assertThat(count("certificate")).isEqualTo(now);
        assertThat(count("certificate_document")).isEqualTo(now);
        assertThat(count("certificate_status_position")).isEqualTo(now);
        assertThat(runningNumbers())
                .as("no number is left out")
                .isEqualTo(Stream.iterate(1, number -> number + 1).limit(now).toList());
        assertThat(log.isWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {24, -24})
    void aClockThatIsADayWrongMakesNoCertificateBad(int hours) throws Exception {
        OtherClock.ahead = Duration.ofHours(hours);
        Completed completion = completions(1).getFirst();
        CertificateNumber number = number(there().getBean(IssuingBatches.class), completion);

        for (ApplicationContext node : List.of(here, there())) {
            assertThat(status(node, number)).isEqualTo(CertificateStatus.VALID);
            assertThat(node.getBean(DocumentCheck.class).check(pdf(number)).verdict())
                    .isEqualTo(DocumentVerdict.REGISTERED);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {24, -24})
    void theLaterActCountsWhateverTheClocksSay(int hours) throws Exception {
        OtherClock.ahead = Duration.ofHours(hours);
        Completed completion = completions(1).getFirst();
        CertificateNumber number = number(here.getBean(IssuingBatches.class), completion);

        suspend(there(), number);
        assertStatus(number, CertificateStatus.SUSPENDED);
        reinstate(here, number);
        assertStatus(number, CertificateStatus.VALID);
        suspend(here, number);
        assertStatus(number, CertificateStatus.SUSPENDED);
        reinstate(there(), number);
        assertStatus(number, CertificateStatus.VALID);
        revoke(there(), number);
        assertStatus(number, CertificateStatus.REVOKED);
        assertThat(log.isWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {24, -24})
    void aRevocationCountsForServicesAtOnceWhateverTheClocksSay(int hours) throws Exception {
        OtherClock.ahead = Duration.ofHours(hours);
        Completed completion = completions(1).getFirst();
        CertificateNumber number = number(here.getBean(IssuingBatches.class), completion);
        revoke(there(), number);

        for (ApplicationContext node : List.of(here, there())) {
            Certificates certificates = node.getBean(Certificates.class);
            List<HeldCertificate> held =
                    node.getBean(CurrentActor.class)
                            .asSystem(
                                    "test",
                                    () ->
                                            certificates.held(
                                                    List.of(new PersonId(completion.person()))));
            assertThat(held)
                    .filteredOn(one -> one.number().equals(number))
                    .singleElement()
                    .matches(one -> !one.isValidOn(certificates.today()));
        }
    }

    @Test
    void theLastDayEndsWhenTheClockOfTheNodeSaysSo() throws Exception {
        CertificateNumber number =
                number(here.getBean(IssuingBatches.class), completions(1).getFirst());
        LocalDate today = LocalDate.now(here.getBean(Clock.class));
        database.sql("UPDATE certificate SET issued_on = ?, valid_until = ? WHERE number = ?")
                .params(today.minusDays(9), today, number.value())
                .update();

        OtherClock.ahead = A_DAY;
        assertThat(status(here, number)).isEqualTo(CertificateStatus.VALID);
        assertThat(status(there(), number)).isEqualTo(CertificateStatus.EXPIRED);
        OtherClock.ahead = A_DAY.negated();
        assertThat(status(there(), number)).isEqualTo(CertificateStatus.VALID);
    }

    /** S3. */
    @Test
    void aCertificateComesThoughItsTransactionIsKilledTenTimes() throws Exception {
        int before = count("certificate");
        Completed completion = completions(1).getFirst();
        KilledConnections kills = new KilledConnections();
        List<ConfigurableApplicationContext> nodes =
                List.of((ConfigurableApplicationContext) here, there());
        nodes.forEach(node -> node.addApplicationListener(kills.on(node)));

        complete(completion);
        await().until(() -> kills.count.get() >= KILLS);
        await().until(() -> waiting(completion).isEmpty());

        assertThat(count("certificate")).isEqualTo(before + 1);
        assertThat(count("certificate_document")).isEqualTo(before + 1);
        assertThat(notices(completion)).containsExactly("certificates.notice.issued");
        assertThat(log.isWhole()).isTrue();
    }

    /** S3. */
    @Test
    void whatANodeLeftBehindIsTakenUpByAnother() throws Exception {
        Completed completion = completions(1).getFirst();
        database.sql(
                        """
                        INSERT INTO EVENT_PUBLICATION (ID, LISTENER_ID, EVENT_TYPE, SERIALIZED_EVENT,
                          PUBLICATION_DATE, STATUS, COMPLETION_ATTEMPTS)
                        VALUES (UUID(), ?, ?, ?, UTC_TIMESTAMP(6), 'RESUBMITTED', 1)
                        """)
                .params(
                        "eu.most.certificates.CertificateOnCompletion.on(eu.most.learning.ModuleCompleted)",
                        ModuleCompleted.class.getName(),
                        here.getBean(EventSerializer.class)
                                .serialize(completed(completion))
                                .toString())
                .update();

        await().until(() -> waiting(completion).isEmpty());

        assertThat(notices(completion)).containsExactly("certificates.notice.issued");
    }

    /** S3: a name that cannot be drawn. */
    @Test
    void whatWaitsForAPersonIsToldThemAndGoesOnOnceTheCauseIsMended() throws Exception {
        Completed completion = completions(1).getFirst();
        name(completion, "Petr \uD83D\uDE42");
        complete(completion);

        await().until(() -> notices(completion).contains("certificates.waiting.name"));
        assertThat(waiting(completion)).contains("certificates.waiting.name.reason");

        name(completion, "Petr");
        TransactionOperations transactions = here.getBean(TransactionOperations.class);
        transactions.executeWithoutResult(
                _ -> here.publishEvent(new PersonChanged(new PersonId(completion.person()), null)));

        await().until(() -> waiting(completion).isEmpty());
        assertThat(notices(completion))
                .containsExactlyInAnyOrder(
                        "certificates.waiting.name", "certificates.notice.issued");
    }

    /** As learning does. */
    private void complete(Completed completion) {
        here.getBean(TransactionOperations.class)
                .executeWithoutResult(_ -> here.publishEvent(completed(completion)));
    }

    private void name(Completed completion, String given) {
        database.sql("UPDATE person SET given_name = ? WHERE id = ?")
                .params(given, completion.person().toString())
                .update();
    }

    /** Why the completion waits in the outbox: empty if it does not, a dash if nobody knows yet. */
    private String waiting(Completed completion) {
        return database.sql(
                        """
                        SELECT COALESCE(reason, '-') FROM EVENT_PUBLICATION LEFT JOIN waiting_work ON publication = ID
                        WHERE serialized_event LIKE ? AND listener_id LIKE '%CertificateOnCompletion%'
                        """)
                .param("%" + completion.completion() + "%")
                .query(String.class)
                .optional()
                .orElse("");
    }

    private List<String> notices(Completed completion) {
        return database.sql("SELECT message_key FROM notice WHERE recipient = ?")
                .param(completion.person().toString())
                .query((row, _) -> row.getString("message_key"))
                .list();
    }

    /** Kills the connection of each transaction that issues, ten times in all. */
    private final class KilledConnections {

        private final AtomicInteger count = new AtomicInteger();

        ApplicationListener<ApplicationEvent> on(ApplicationContext node) {
            return heard -> {
                if (heard instanceof PayloadApplicationEvent<?> published
                        && published.getPayload() instanceof CertificateEvent event
                        && event.act() == CertificateAct.ISSUED
                        && count.get() < KILLS) {
                    count.incrementAndGet();
                    kill(node.getBean(JdbcClient.class));
                }
            };
        }

        private void kill(JdbcClient issuing) {
            long id = issuing.sql("SELECT CONNECTION_ID()").query(Long.class).single();
            try (Connection other = connection();
                    Statement statement = other.createStatement()) {
                statement.execute("KILL " + id);
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }
    }

    private ModuleCompleted completed(Completed completion) {
        return new ModuleCompleted(
                new CompletionId(completion.completion()),
                new PersonId(completion.person()),
                new ModuleVersionId(completion.version()),
                LearnersInTests.MODULE,
                new Percent(100),
                Instant.now());
    }

    private void assertStatus(CertificateNumber number, CertificateStatus status) {
        for (ApplicationContext node : List.of(here, there())) {
            assertThat(status(node, number)).isEqualTo(status);
        }
    }

    private CertificateStatus status(ApplicationContext node, CertificateNumber number) {
        String code =
                database.sql("SELECT code FROM certificate WHERE number = ?")
                        .param(number.value())
                        .query(String.class)
                        .single();
        return ((VerificationAnswer.Registered) node.getBean(Verification.class).verify(code))
                .status();
    }

    private byte[] pdf(CertificateNumber number) {
        return database.sql(
                        "SELECT pdf FROM certificate_document JOIN certificate ON id = certificate"
                                + " WHERE number = ?")
                .param(number.value())
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    private static void suspend(ApplicationContext node, CertificateNumber number) {
        Explanation why = new Explanation("It is looked into.");
        asOfficer(
                node,
                acts -> assertThat(acts.suspend(number, why)).isInstanceOf(ActOutcome.Done.class));
    }

    private static void reinstate(ApplicationContext node, CertificateNumber number) {
        Explanation why = new Explanation("Nothing was found.");
        asOfficer(
                node,
                acts ->
                        assertThat(acts.reinstate(number, why))
                                .isInstanceOf(ActOutcome.Done.class));
    }

    private static void revoke(ApplicationContext node, CertificateNumber number) {
        Explanation why = new Explanation("The holder wrote to us.");
        asOfficer(
                node,
                acts ->
                        assertThat(acts.revoke(number, RevocationReason.HOLDER_ASKED, why))
                                .isInstanceOf(ActOutcome.Done.class));
    }

    private static void asOfficer(ApplicationContext node, Consumer<OfficerActs> act) {
        Actor officer = new Actor(PersonId.next(), "A. Zupan", Set.of(Role.ACCREDITOR));
        OfficerActs acts = node.getBean(OfficerActs.class);
        node.getBean(CurrentActor.class).runAs(officer, () -> act.accept(acts));
    }

    /** The numbers that each issuer was told, the issuers taking turns between the nodes. */
    private static List<Set<CertificateNumber>> race(
            List<IssuingBatches> nodes, List<Completed> completions) throws Exception {
        int issuers = nodes.size() * ISSUERS_PER_NODE;
        CyclicBarrier start = new CyclicBarrier(issuers);
        try (ExecutorService pool = Executors.newFixedThreadPool(issuers)) {
            List<Future<Set<CertificateNumber>>> running = new ArrayList<>();
            for (int i = 0; i < issuers; i++) {
                IssuingBatches node = nodes.get(i % nodes.size());
                List<Completed> order = new ArrayList<>(completions);
                Collections.shuffle(order, new Random(i));
                running.add(
                        pool.submit(() -> {
                            start.await();
                            Set<CertificateNumber> numbers = new HashSet<>();
                            for (Completed each : order) {
                                numbers.add(number(node, each));
                            }
                            return numbers;
                        }));
            }
            List<Set<CertificateNumber>> all = new ArrayList<>();
            for (Future<Set<CertificateNumber>> each : running) {
                all.add(each.get());
            }
            return all;
        }
    }

    private static CertificateNumber number(IssuingBatches node, Completed completed) {
        return switch (node.issue(
                new CompletionId(completed.completion()), new PersonId(completed.person()))) {
            case IssueOutcome.Issued issued -> issued.number();
            case IssueOutcome.AlreadyIssued already -> already.number();
            case IssueOutcome.NameCannotBeDrawn undrawable -> throw new AssertionError(undrawable);
            case IssueOutcome.NoSuchCompletion missing ->
                    throw new AssertionError(missing.completion());
        };
    }

    private static ConfigurableApplicationContext there() {
        return Objects.requireNonNull(otherNode);
    }

    private String setting(String name) {
        return "--" + name + "=" + settings.getRequiredProperty(name);
    }

    private List<Completed> completions(int count) throws Exception {
        try (Connection connection = connection()) {
            return Population.completions(connection, count);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getRequiredProperty("spring.datasource.username"),
                settings.getRequiredProperty("spring.datasource.password"));
    }

    private int count(String table) {
        return database.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }

    /** The running part of each number, in order. */
    private List<Integer> runningNumbers() {
        return database.sql(
                        "SELECT CAST(SUBSTRING_INDEX(SUBSTRING_INDEX(number, '-', 3), '-', -1) AS INT)"
                                + " FROM certificate ORDER BY 1")
                .query((row, _) -> row.getInt(1))
                .list();
    }

    /** The clock of the other node. */
    static class OtherClock {

        static volatile Duration ahead = Duration.ZERO;

        @Bean
        @Primary
        Clock otherClock() {
            return new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneId.of("Europe/Prague");
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return Clock.offset(Clock.system(zone), ahead);
                }

                @Override
                public Instant instant() {
                    return Instant.now().plus(ahead);
                }
            };
        }
    }
}
