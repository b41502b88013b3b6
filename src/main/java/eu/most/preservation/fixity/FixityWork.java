package eu.most.preservation.fixity;

import eu.most.certificates.files.DamagedFileFound;
import eu.most.credentials.CertificateId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads stored files again, in the background and on one node: those that were wrong, and then a
 * night's share of all. In small batches by key, each noted in a transaction of its own, so that it
 * can end anywhere and go on from there.
 *
 * @see "src/docs/decisions/0024-stored-files-are-read-again.md"
 */
@Component
class FixityWork {

    static final int BATCH = 50;

    /** Some 20 seconds' work: as long as there are no more, every night reads all. */
    private static final int LEAST_A_NIGHT = 10_000;

    /** Of a fortnight; two are left for what is issued meanwhile, and for a night that fails. */
    private static final int NIGHTS = 12;

    private final FixityFiles files;
    private final FixityReader reader;
    private final FixityRounds rounds;
    private final FixityFindings findings;
    private final TransactionOperations transactions;
    private final Clock clock;

    FixityWork(
            FixityFiles files,
            FixityRounds rounds,
            FixityFindings findings,
            TransactionOperations transactions,
            Clock clock) {
        this.files = files;
        reader = new FixityReader(files);
        this.rounds = rounds;
        this.findings = findings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One night's work. What it found before it broke off is told all the same. */
    void run() {
        try {
            lookAgain();
            walk(Math.max(LEAST_A_NIGHT, Math.ceilDiv(files.count(), NIGHTS)));
        } finally {
            findings.tell(clock.instant());
        }
    }

    private void lookAgain() {
        List<CertificateId> damaged = findings.after(FixityRounds.BEGINNING, BATCH);
        while (!damaged.isEmpty()) {
            lookAgain(damaged);
            damaged = findings.after(damaged.getLast(), BATCH);
        }
    }

    /** Closes the findings on these files, not more than a batch, that are right; how many. */
    int lookAgain(List<CertificateId> damaged) {
        List<FileReading> right =
                reader.read(damaged).stream().filter(file -> file.flaw().isEmpty()).toList();
        return transactions.execute(_ -> (int) right.stream().filter(findings::close).count());
    }

    /** Somebody came upon a file that is wrong. */
    @EventListener
    void on(DamagedFileFound found) {
        note(found.certificate());
    }

    /** Keeps what is wrong with a file that somebody came upon, and tells it. */
    void note(CertificateId certificate) {
        List<Finding> wrong =
                reader.read(List.of(certificate)).stream()
                        .flatMap(file -> wrong(file).stream())
                        .toList();
        Instant now = clock.instant();
        transactions.executeWithoutResult(_ -> wrong.forEach(each -> open(each, now)));
        findings.tell(now);
    }

    private void open(Finding finding, Instant now) {
        findings.open(finding.file(), finding.flaw(), finding.whole(), now);
    }

    /** Goes on with the round that is under way, or begins one; ends with it, or after so many. */
    void walk(long most) {
        rounds.begin(clock.instant());
        boolean goesOn = true;
        for (long seen = 0; goesOn && seen < most; seen += BATCH) {
            CertificateId reached = rounds.reached();
            goesOn = note(reached, files.next(reached, BATCH));
        }
    }

    /**
     * Whether the round goes on, and this node with it. A batch of which nothing at all can be read
     * is noted and ends the night, so that a table that is gone is not told file by file.
     */
    private boolean note(CertificateId reached, List<CertificateId> batch) {
        List<FileReading> read = reader.read(batch);
        List<Finding> wrong = read.stream().flatMap(file -> wrong(file).stream()).toList();
        CertificateId last = batch.isEmpty() ? reached : batch.getLast();
        long kept = read.stream().filter(file -> !file.forgotten()).count();
        boolean more = batch.size() == BATCH;
        Instant now = clock.instant();
        return transactions.execute(_ -> {
            if (!rounds.advance(reached, last, kept)) {
                return false;
            }
            wrong.forEach(each -> open(each, now));
            if (!more) {
                rounds.end(now);
            }
            return more && read.stream().anyMatch(FileReading::wasRead);
        });
    }

    /**
     * A file and what is wrong with it.
     *
     * @param whole when it was right for certain
     */
    private record Finding(FileReading file, Flaw flaw, Instant whole) {}

    /** What is wrong was right when it was stored, and in the last round that began since. */
    private Optional<Finding> wrong(FileReading file) {
        return file.flaw()
                .map(flaw ->
                        new Finding(
                                file,
                                flaw,
                                rounds.lastBegan()
                                        .filter(flaw.whole()::isBefore)
                                        .orElse(flaw.whole())));
    }
}
