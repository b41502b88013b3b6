package eu.most.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a learner with an open lesson keeps on the heap of the server. */
final class MemoryBench {

    private MemoryBench() {}

    /**
     * Signs these people in, once more, and opens a lesson for each, as learners who reached it.
     */
    static void measure(Report report, RunningMost most, List<String> people) throws IOException {
        long before = most.heapInUse();
        List<LearnerSession> open = new ArrayList<>();
        for (String person : people) {
            LearnerSession learner = new LearnerSession(most.port());
            open.add(learner);
            learner.signIn(person, Bench.PASSWORD);
            LearnersWalk.toTheTest(learner);
            learner.open(LearnersWalk.LESSON);
        }
        long grown = most.heapInUse() - before;
        report.add(
                Figure.of(
                        "memory.perLearner",
                        "heap for each learner with an open lesson",
                        grown / 1024.0 / people.size(),
                        "KiB"));
        report.add(Figure.of("memory.heap", "heap before", before / 1048576.0, "MiB"));
        for (LearnerSession learner : open) {
            learner.leave();
            learner.close();
        }
    }
}
