package eu.most.bench;

import eu.most.bench.CertificateBench.Extent;
import eu.most.credentials.VerificationCode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;

/**
 * {@code ./most bench [--json] [--quick]}: every figure, in less than half an hour; quick, in a
 * quarter of that.
 */
public final class Bench {

    static final String PASSWORD = "most-demo";

    private static final int CERTIFICATES = 1_000_000;
    private static final int CERTIFICATES_IF_QUICK = 100_000;

    /** Learners who are enough to make a server old. */
    private static final int FEW = 10;

    /**
     * Views since the start of a server after which a screen is measured: a day, two weeks, some
     * months.
     */
    private static final List<Integer> AGES = List.of(500, 5_000, 50_000);

    private static final List<Integer> AGES_IF_QUICK = List.of(500, 5_000);

    private static final Set<String> PARTS =
            Set.of("certificates", "startup", "visit", "class", "verify", "screens", "memory");

    private final boolean quick;
    private final Set<String> parts;
    private final Report report;

    private Bench(boolean quick, Set<String> parts, Report report) {
        this.quick = quick;
        this.parts = parts;
        this.report = report;
    }

    public static void main(String[] arguments) throws Exception {
        Set<String> options = new HashSet<>(List.of(arguments));
        Set<String> parts = new HashSet<>(PARTS);
        options.removeIf(option -> {
            boolean choice = option.startsWith("--only=");
            if (choice) {
                parts.retainAll(Set.of(option.substring("--only=".length()).split(",")));
            }
            return choice;
        });
        if (!Set.of("--json", "--quick").containsAll(options) || parts.isEmpty()) {
            System.err.println(
                    "most: bench knows --json, --quick and --only=PART,… of "
                            + String.join(", ", new TreeSet<>(PARTS))
                            + ".");
            System.exit(2);
        }
        Machine machine = new Machine();
        if (machine.isBusy()) {
            System.err.println(machine.warning());
        }
        Report report = new Report(machine);
        try {
            new Bench(options.contains("--quick"), parts, report).run();
        } finally {
            print(report, options);
        }
    }

    private static void print(Report report, Set<String> options) {
        System.out.println(options.contains("--json") ? report.json() : report.table());
    }

    private void run() throws IOException, SQLException, InterruptedException, ExecutionException {
        if (wants("certificates")) {
            certificates();
        }
        try (Installation installation = Installation.make()) {
            installation.train();
            if (wants("startup")) {
                ColdStartBench.image(report, installation);
                ColdStartBench.run(report, installation.home());
            }
            try (RunningMost most = installation.start().awaitPage("/actuator/health/readiness");
                    Connection database = installation.connect()) {
                measure(installation, most, database);
            }
        }
    }

    private void measure(Installation installation, RunningMost most, Connection database)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        List<String> people = Population.learners(database, quick ? 10 : 50);
        if (wants("visit")) {
            FirstVisitBench.measure(report, most, people.getFirst());
        }
        // Before there are certificates: five minutes later the server begins to preserve them.
        if (wants("screens")) {
            screens(most, people);
        }
        if (wants("memory")) {
            MemoryBench.measure(report, most, people);
        }
        if (wants("class")) {
            ClassBench.measure(report, installation, most);
            List<byte[]> certificates = Population.documents(database);
            new CheckBench(most, certificates).measure(report);
            GateBench.measure(report, most, certificates.getFirst());
        }
        if (wants("verify")) {
            List<VerificationCode> codes =
                    Population.certificates(database, quick ? CERTIFICATES_IF_QUICK : CERTIFICATES);
            new VerifyBench(most, codes).measure(report, quick ? 6 : 15, quick ? 5 : 10);
        }
    }

    private void screens(RunningMost most, List<String> people)
            throws IOException, InterruptedException, ExecutionException {
        List<LearnerSession> learners = learning(most, people.subList(0, FEW));
        ScreenBench young = new ScreenBench(most, learners);
        for (int views : quick ? AGES_IF_QUICK : AGES) {
            young.measureAfter(report, views);
        }
        learners.addAll(learning(most, people.subList(FEW, people.size())));
        new ScreenBench(most, learners).measure(report, quick ? 2 : 12, quick ? 4 : 8);
        for (LearnerSession learner : learners) {
            learner.leave();
            learner.close();
        }
    }

    private static List<LearnerSession> learning(RunningMost most, List<String> people)
            throws IOException {
        List<LearnerSession> learners = new ArrayList<>();
        for (String person : people) {
            LearnerSession learner = new LearnerSession(most.port());
            learner.signIn(person, PASSWORD);
            LearnersWalk.toTheTest(learner);
            learners.add(learner);
        }
        return learners;
    }

    private void certificates() {
        CertificateBench.Figures sheet = certificates(Extent.SHEET);
        report.add(
                Figure.of(
                                "certificates.perSecondAndCore",
                                "certificates drawn and sealed, by one core",
                                sheet.perSecondAndCore(),
                                "per second")
                        .atLeast(400)
                        .besides("4.6"));
        CertificateBench.Figures everything = certificates(Extent.EVERYTHING);
        report.add(
                Figure.of(
                                "certificates.withEverything",
                                "  the same with all proofs for offline use",
                                everything.perSecondAndCore(),
                                "per second")
                        .atLeast(250));
        report.add(
                Figure.of(
                        "certificates.size", "  size of one", everything.bytesEach() / 1e3, "kB"));
    }

    private CertificateBench.Figures certificates(Extent extent) {
        return CertificateBench.measure(quick ? 6 : 10, quick ? 5 : 10, extent);
    }

    /** Says on the error output where it is, for whoever waits. */
    private boolean wants(String part) {
        if (parts.contains(part)) {
            System.err.println("bench: " + part);
            return true;
        }
        return false;
    }
}
