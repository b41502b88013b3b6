package eu.most.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import eu.most.credentials.CertificateNumber;
import eu.most.kernel.PersonId;
import eu.most.learning.CompletionId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** S12: whatever is thrown in a turn, everybody who waits gets an outcome. */
class IssuingBatchesTest {

    private static final int WAITING = 8;

    /** In place of the real one, in which nobody can provoke an error. */
    private final CertificateIssuing issuing = mock(CertificateIssuing.class);

    private final IssuingBatches turns = new IssuingBatches(issuing);

    @Test
    void anErrorReachesEveryoneWhoWaits() throws Exception {
        when(issuing.together(anyList())).thenThrow(new OutOfMemoryError("of the test"));
        when(issuing.issue(any())).thenThrow(new StackOverflowError("of the test"));
        CyclicBarrier start = new CyclicBarrier(WAITING);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<IssueOutcome>> waiting =
                    IntStream.range(0, WAITING)
                            .mapToObj(_ ->
                                    threads.submit(() -> {
                                        start.await();
                                        return issue();
                                    }))
                            .toList();
            for (Future<IssueOutcome> each : waiting) {
                assertThatExceptionOfType(ExecutionException.class)
                        .isThrownBy(() -> each.get(60, TimeUnit.SECONDS))
                        .withCauseInstanceOf(StackOverflowError.class);
            }
        }
    }

    @Test
    void whoseTurnComesAfterAnErrorIsIssued() {
        CertificateNumber number = CertificateNumber.of(2026, 1);
        when(issuing.together(anyList()))
                .thenThrow(new OutOfMemoryError("of the test"))
                .thenReturn(List.of(new IssueOutcome.Issued(number)));
        when(issuing.issue(any())).thenThrow(new OutOfMemoryError("of the test"));

        assertThatThrownBy(this::issue).isInstanceOf(OutOfMemoryError.class);
        assertThat(issue()).isEqualTo(new IssueOutcome.Issued(number));
    }

    private IssueOutcome issue() {
        return turns.issue(new CompletionId(UUID.randomUUID()), PersonId.next());
    }
}
