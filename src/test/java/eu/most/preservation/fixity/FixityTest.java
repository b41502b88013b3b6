package eu.most.preservation.fixity;

import static eu.most.access.SignInForTests.signIn;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.github.kagkarlsson.scheduler.SchedulerState.SettableSchedulerState;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.certificates.files.RegisteredFiles;
import eu.most.certificates.files.StoredFiles;
import eu.most.credentials.CertificateId;
import eu.most.documents.CertificateDrawing;
import eu.most.identity.Accounts;
import eu.most.identity.OpenAccount;
import eu.most.identity.UserName;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.people.People;
import eu.most.people.RegisterPerson;
import eu.most.signing.Seal;
import eu.most.verification.web.CertificateOnFile;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionOperations;

/** Stored files are read again, on a real database that others have left files in, too. */
@WholeApplication
class FixityTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired JdbcClient database;
    @Autowired Seal seal;
    @Autowired CertificateDrawing drawing;
    @Autowired FixityWork work;
    @Autowired FixityFiles files;
    @Autowired FixityRounds rounds;
    @Autowired FixityFindings findings;
    @Autowired Fixity fixity;
    @Autowired StoredFiles stored;
    @Autowired RegisteredFiles registered;
    @Autowired TransactionOperations transactions;
    @Autowired Clock clock;
    @Autowired People people;
    @Autowired Accounts accounts;

    @Autowired
    @Qualifier("regularPreservation") RecurringTask<Void> preservation;

    @Autowired
    @Qualifier("nightlyFixityCheck") RecurringTask<Void> nightly;

    private PersonId administrator = PersonId.next();

    @BeforeEach
    void whatIsWrongBeforeIsKnown() {
        signIn(new Actor(PersonId.next(), "Admin", Set.of(Role.ADMINISTRATOR)));
        administrator = anAdministrator();
        database.sql("DELETE FROM certificate_preservation").update();
        work.run();
    }

    @AfterEach
    void nothingIsLeft() {
        database.sql("DELETE FROM certificate_fixity_finding").update();
        database.sql("DELETE FROM certificate_preservation").update();
        database.sql(
                        """
                        UPDATE certificate_fixity_round
                        SET started_at = NULL, last_started_at = NULL, last_ended_at = NULL, last_files = 0
                        """)
                .update();
        database.sql("UPDATE account SET locked_at = UTC_TIMESTAMP(6) WHERE person_id = ?")
                .param(administrator.value().toString())
                .update();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aChangedByteIsFoundToldOnceAndForgottenWhenTheFileIsRestored() {
        Kept kept = aFile();
        work.run();
        assertThat(finding(kept)).isEmpty();
        Instant before = fixity.standing().lastEnded().orElseThrow();

        store(kept, withOneByteChanged(kept.pdf()));
        work.run();
        work.run();

        assertThat(finding(kept))
                .hasValueSatisfying(found -> {
                    assertThat(found.damage()).isEqualTo(Damage.CHANGED);
                    assertThat(found.generation()).isZero();
                    assertThat(found.found()).isAfter(before);
                    assertThat(found.whole()).isBefore(before);
                });
        assertThat(timesTold(kept)).isEqualTo(1);
        assertThat(timesInTheTrail("certificates.file-damaged", kept)).isEqualTo(1);

        store(kept, kept.pdf());
        work.run();

        assertThat(finding(kept)).isEmpty();
        assertThat(timesInTheTrail("certificates.file-restored", kept)).isEqualTo(1);
        assertThat(timesTold(kept)).isEqualTo(1);

        store(kept, withOneByteChanged(kept.pdf()));
        work.run();

        assertThat(timesTold(kept)).as("another damage").isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM certificate_document WHERE certificate = ?",
                "UPDATE certificate_document SET pdf = '' WHERE certificate = ?"
            })
    void aLostFileIsFound(String loss) {
        Kept kept = aFile();
        database.sql(loss).param(kept.id().toString()).update();

        work.run();

        assertThat(finding(kept))
                .hasValueSatisfying(found -> assertThat(found.damage()).isEqualTo(Damage.MISSING));
        assertThat(timesTold(kept)).isEqualTo(1);
    }

    @Test
    void theFileOfAnErasedHolderIsNotMissed() {
        Kept kept = aFile();
        work.run();
        long before = fixity.standing().lastFiles();
        database.sql("UPDATE certificate_document SET pdf = '' WHERE certificate = ?")
                .param(kept.id().toString())
                .update();
        erase(kept);

        work.run();

        assertThat(finding(kept)).isEmpty();
        assertThat(fixity.standing().lastFiles()).isEqualTo(before - 1);
    }

    @Test
    void aPreservedFileIsRightAndItsAdditionsAreLookedAtToo() {
        CertificateOnFile certificate = CertificateOnFile.of("Žofie Šťastná-Krhovská");
        Kept kept = aFile(certificate, seal.seal(certificate.drawnBy(drawing)));
        preserve(kept);
        byte[] once = stored.newest(kept.id()).orElseThrow();
        preserve(kept);
        byte[] twice = stored.newest(kept.id()).orElseThrow();
        assertThat(twice).hasSizeGreaterThan(once.length);
        assertThat(once).hasSizeGreaterThan(kept.pdf().length);

        work.run();
        assertThat(finding(kept)).isEmpty();

        addition(kept, "tail = INSERT(tail, 100, 1, CHAR(ORD(SUBSTRING(tail, 100, 1)) ^ 1))");
        work.run();
        assertThat(finding(kept))
                .hasValueSatisfying(found -> {
                    assertThat(found.damage()).isEqualTo(Damage.CHANGED);
                    assertThat(found.generation()).isEqualTo(2);
                });

        addition(kept, "tail = INSERT(tail, 100, 1, CHAR(ORD(SUBSTRING(tail, 100, 1)) ^ 1))");
        work.run();
        assertThat(finding(kept)).isEmpty();

        database.sql(
                        "DELETE FROM certificate_document_addition WHERE certificate = ? AND generation = 2")
                .param(kept.id().toString())
                .update();
        work.run();
        assertThat(finding(kept))
                .hasValueSatisfying(found -> {
                    assertThat(found.damage()).isEqualTo(Damage.MISSING);
                    assertThat(found.generation()).isEqualTo(2);
                });
    }

    @Test
    void eachFileIsReadOnceInARoundHoweverManyNightsItTakesAndWhateverComesMeanwhile() {
        List<CertificateId> there = files(130);
        List<CertificateId> added = new ArrayList<>();
        Watched watched = new Watched(() -> added.add(aFile().id()));
        FixityWork watchedWork = workOn(watched);

        int nights = wholeRound(watchedWork);

        assertThat(nights).isGreaterThan(1);
        assertThat(watched.read).doesNotHaveDuplicates().containsAll(there);
        assertThat(fixity.standing().lastFiles()).isEqualTo(filesAmong(watched.read));
        assertThat(added).isNotEmpty();

        watched.read.clear();
        watched.meanwhile = () -> {};
        wholeRound(watchedWork);

        assertThat(watched.read)
                .doesNotHaveDuplicates()
                .containsAll(there)
                .containsAll(added)
                .hasSize((int) files.count());
        assertThat(fixity.standing().lastFiles()).isEqualTo(filesAmong(watched.read));
    }

    @Test
    void whatAnotherNodeReadMeanwhileIsNotCountedTwice() {
        assertThat(files(110)).hasSizeGreaterThan(2 * FixityWork.BATCH);
        Watched watched = new Watched(() -> work.walk(1));

        workOn(watched).walk(1_000);

        assertThat(watched.read).as("and this node stops").hasSize(FixityWork.BATCH);
        assertThat(fixity.standing().underWayFiles()).isEqualTo(filesAmong(watched.read));
    }

    @Test
    void whatWasFoundBeforeACheckBrokeOffIsToldAndTheNextGoesOn() {
        assertThat(files(60)).hasSizeGreaterThan(FixityWork.BATCH);
        Kept first = aLostFileThatComesFirst();
        Watched broken = new Watched(() -> {});
        broken.meanwhile =
                () -> {
                    if (broken.read.size() > FixityWork.BATCH) {
                        throw new IllegalStateException("the disk is gone");
                    }
                };

        assertThatIllegalStateException().isThrownBy(() -> workOn(broken).run());

        assertThat(timesTold(first)).isEqualTo(1);
        List<CertificateId> noted = broken.read.subList(0, FixityWork.BATCH);
        assertThat(fixity.standing().underWayFiles()).isEqualTo(filesAmong(noted));

        Watched next = new Watched(() -> {});
        workOn(next).run();

        assertThat(next.read).isNotEmpty().doesNotContainAnyElementsOf(noted);
        assertThat(fixity.standing().underWaySince()).isEmpty();
        assertThat(timesTold(first)).isEqualTo(1);
    }

    @Test
    void aFileThatCannotBeReadIsNamedLikeADamagedOneAndTheOthersAreReadAllTheSame() {
        Kept whole = aFile();
        Kept faulty = aFile();
        Kept changed = aFile();
        store(changed, withOneByteChanged(changed.pdf()));
        Watched watched = new Watched(() -> {});
        watched.unreadable = faulty.id()::equals;

        workOn(watched).run();
        workOn(watched).run();

        assertThat(finding(faulty))
                .hasValueSatisfying(found -> {
                    assertThat(found.damage()).isEqualTo(Damage.UNREADABLE);
                    assertThat(found.whole()).isBefore(found.found());
                });
        assertThat(timesTold(faulty)).isEqualTo(1);
        assertThat(timesInTheTrail("certificates.file-damaged", faulty)).isEqualTo(1);
        assertThat(finding(changed))
                .hasValueSatisfying(found -> assertThat(found.damage()).isEqualTo(Damage.CHANGED));
        assertThat(finding(whole)).isEmpty();
        assertThat(fixity.standing().underWaySince()).isEmpty();

        work.run();

        assertThat(finding(faulty)).isEmpty();
        assertThat(timesInTheTrail("certificates.file-restored", faulty)).isEqualTo(1);
    }

    @Test
    void ifNothingInABatchCanBeReadTheNightEndsThereAndTheNextGoesOnBehindIt() {
        assertThat(files(60)).hasSizeGreaterThan(FixityWork.BATCH);
        Watched gone = new Watched(() -> {});
        gone.unreadable = _ -> true;

        workOn(gone).walk(1_000);

        assertThat(gone.read).hasSize(FixityWork.BATCH);
        assertThat(fixity.standing().underWayFiles()).isEqualTo(filesAmong(gone.read));

        Watched next = new Watched(() -> {});
        workOn(next).walk(100_000);

        assertThat(next.read).isNotEmpty().doesNotContainAnyElementsOf(gone.read);
        assertThat(fixity.standing().underWaySince()).isEmpty();
    }

    @Test
    void aDatabaseThatIsAwayIsNotAskedForEveryFileAndNoFileIsCalledDamaged() {
        assertThat(files(60)).hasSizeGreaterThan(FixityWork.BATCH);
        long before = fixity.standing().damaged();
        Watched away = new Watched(() -> {});
        away.unreadable = _ -> true;
        away.away = true;

        assertThatExceptionOfType(DataAccessResourceFailureException.class)
                .isThrownBy(() -> workOn(away).walk(1_000));

        assertThat(away.asked)
                .as("for some files, one of them, and what is known of it")
                .isEqualTo(3);
        assertThat(fixity.standing().damaged()).isEqualTo(before);
    }

    @Test
    void aCheckThatBreaksOffIsToldOnceUntilOneComesToItsEnd() {
        ExecutionOperations<Void> night = mock();

        nightly.getFailureHandler().onFailure(failed(0), night);
        assertThat(timesToldOfABreakOff()).isEqualTo(1);
        nightly.getFailureHandler().onFailure(failed(1), night);
        assertThat(timesToldOfABreakOff()).as("the night after").isEqualTo(1);
        nightly.getFailureHandler().onFailure(failed(0), night);

        assertThat(timesToldOfABreakOff()).as("after one that did not").isEqualTo(2);
        verify(night, times(3)).reschedule(any(), any());
    }

    @Test
    void aFileIsNotCalledDamagedIfItsHolderIsErasedAfterItWasRead() {
        Kept kept = aFile();
        store(kept, withOneByteChanged(kept.pdf()));
        Watched watched = new Watched(() -> {});
        watched.afterwards =
                batch -> {
                    if (batch.stream().anyMatch(file -> file.certificate().equals(kept.id()))) {
                        erase(kept);
                    }
                };

        workOn(watched).run();

        assertThat(finding(kept)).isEmpty();
        assertThat(timesTold(kept)).isZero();
        assertThat(timesInTheTrail("certificates.file-damaged", kept)).isZero();
    }

    @Test
    void onlyAnAdministratorIsTold() {
        signIn(new Actor(PersonId.next(), "Officer", Set.of(Role.ACCREDITOR)));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> fixity.standing());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> fixity.findings());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> fixity.lookAgain());
    }

    private record Kept(CertificateId id, String number, byte[] pdf) {}

    /** Remembers what was read, does something meanwhile, and cannot read everything. */
    private final class Watched extends FixityFiles {

        private final List<CertificateId> read = new ArrayList<>();
        private Runnable meanwhile;
        private Consumer<List<FileReading>> afterwards = _ -> {};
        private Predicate<CertificateId> unreadable = _ -> false;
        private boolean away;
        private int asked;

        Watched(Runnable meanwhile) {
            super(registered, database);
            this.meanwhile = meanwhile;
        }

        @Override
        List<CertificateId> next(CertificateId after, int most) {
            List<CertificateId> batch = super.next(after, most);
            read.addAll(batch);
            meanwhile.run();
            return batch;
        }

        @Override
        List<FileReading> of(Collection<CertificateId> certificates) {
            asked++;
            if (certificates.stream().anyMatch(unreadable)) {
                throw new DataRetrievalFailureException("a page is corrupt");
            }
            List<FileReading> batch = super.of(certificates);
            afterwards.accept(batch);
            return batch;
        }

        @Override
        FileReading unread(CertificateId certificate) {
            asked++;
            if (away) {
                throw new DataAccessResourceFailureException("no connection");
            }
            return super.unread(certificate);
        }
    }

    private FixityWork workOn(FixityFiles watched) {
        return new FixityWork(watched, rounds, findings, transactions, clock);
    }

    /** In nights of two batches; how many. */
    private int wholeRound(FixityWork work) {
        int nights = 0;
        do {
            work.walk(2 * FixityWork.BATCH);
            nights++;
        } while (fixity.standing().underWaySince().isPresent());
        return nights;
    }

    private long filesAmong(List<CertificateId> certificates) {
        return files.of(certificates).stream().filter(file -> !file.forgotten()).count();
    }

    private List<CertificateId> files(int count) {
        return Stream.generate(() -> aFile().id()).limit(count).toList();
    }

    private Kept aFile() {
        CertificateOnFile certificate = CertificateOnFile.of("Eva Malá");
        return aFile(certificate, ("%PDF-1.7 " + certificate.number()).getBytes(US_ASCII));
    }

    private Kept aFile(CertificateOnFile certificate, byte[] pdf) {
        return new Kept(certificate.store(database, pdf), certificate.number().value(), pdf);
    }

    /** A certificate without its file, whose id stands before all others. */
    private Kept aLostFileThatComesFirst() {
        CertificateOnFile certificate = CertificateOnFile.of("Eva Malá");
        certificate.register(database, new byte[] {1}, LocalDate.now().plusYears(2));
        UUID id = new UUID(0x7000, Long.MIN_VALUE | COUNT.incrementAndGet());
        database.sql("UPDATE certificate SET id = ? WHERE number = ?")
                .params(id.toString(), certificate.number().value())
                .update();
        return new Kept(new CertificateId(id), certificate.number().value(), new byte[0]);
    }

    private void store(Kept kept, byte[] pdf) {
        database.sql("UPDATE certificate_document SET pdf = ? WHERE certificate = ?")
                .params(pdf, kept.id().toString())
                .update();
    }

    private void erase(Kept kept) {
        database.sql("UPDATE certificate SET erased_at = UTC_TIMESTAMP(6) WHERE id = ?")
                .param(kept.id().toString())
                .update();
    }

    private static byte[] withOneByteChanged(byte[] pdf) {
        byte[] changed = pdf.clone();
        changed[9] ^= 1;
        return changed;
    }

    private void preserve(Kept kept) {
        database.sql(
                        """
                        INSERT INTO certificate_preservation (certificate, due_at)
                        VALUES (?, UTC_TIMESTAMP(6) - INTERVAL 1 SECOND)
                        ON DUPLICATE KEY UPDATE due_at = VALUES(due_at)
                        """)
                .param(kept.id().toString())
                .update();
        preservation.executeRecurringly(
                null, new ExecutionContext(new SettableSchedulerState(), null, null, null));
    }

    private void addition(Kept kept, String change) {
        database.sql(
                        "UPDATE certificate_document_addition SET "
                                + change
                                + " WHERE certificate = ? AND generation = 2")
                .param(kept.id().toString())
                .update();
    }

    private Optional<FixityFinding> finding(Kept kept) {
        return fixity.findings().stream()
                .filter(found -> found.number().equals(kept.number()))
                .findAny();
    }

    private long timesTold(Kept kept) {
        return database.sql(
                        """
                        SELECT COUNT(*) FROM notice
                        WHERE recipient = ? AND message_key = 'certificates.notice.files-damaged' AND arguments LIKE ?
                        """)
                .params(administrator.value().toString(), "%" + kept.number() + "%")
                .query(Long.class)
                .single();
    }

    private long timesToldOfABreakOff() {
        return database.sql(
                        """
                        SELECT COUNT(*) FROM notice
                        WHERE recipient = ? AND message_key = 'certificates.notice.file-check-broke-off'
                        """)
                .param(administrator.value().toString())
                .query(Long.class)
                .single();
    }

    /**
     * A night that broke off.
     *
     * @param before how many did since the last that came to its end
     */
    private static ExecutionComplete failed(int before) {
        Instant now = Instant.now();
        Execution execution =
                new Execution(
                        now,
                        new TaskInstance<>(FixityConfiguration.TASK, "recurring"),
                        true,
                        "a node",
                        null,
                        null,
                        before,
                        now,
                        1);
        return ExecutionComplete.failure(execution, now, now, new IllegalStateException());
    }

    private long timesInTheTrail(String act, Kept kept) {
        return database.sql("SELECT COUNT(*) FROM audit_entry WHERE act = ? AND subject = ?")
                .params(act, "certificate:" + kept.number())
                .query(Long.class)
                .single();
    }

    private PersonId anAdministrator() {
        PersonId person =
                people.register(
                        new RegisterPerson(
                                "Ivo",
                                "Správný",
                                Optional.empty(),
                                LanguageTag.ENGLISH,
                                Sector.PRISON));
        accounts.open(
                new OpenAccount(
                        person,
                        new UserName("fixity" + COUNT.incrementAndGet()),
                        Optional.empty(),
                        Set.of(Role.ADMINISTRATOR)));
        return person;
    }
}
