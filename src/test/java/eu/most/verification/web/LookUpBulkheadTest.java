package eu.most.verification.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LookUpBulkheadTest {

    private static final String CODE = "/verify/7QX4M2KD9TRB5";

    @Test
    void noMoreAreServedAtOnceThanThereAreTurns() throws Exception {
        LookUpBulkhead turns = new LookUpBulkhead(2, Duration.ofMinutes(1));
        AtomicInteger served = new AtomicInteger();
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
        FilterChain work =
                (_, _) -> {
                    seen.add(served.incrementAndGet());
                    Thread.yield();
                    served.decrementAndGet();
                };

        List<MockHttpServletResponse> answers = new ArrayList<>();
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<MockHttpServletResponse>> running = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                running.add(visitors.submit(() -> ask(turns, CODE, work)));
            }
            for (Future<MockHttpServletResponse> one : running) {
                answers.add(one.get());
            }
        }

        assertThat(seen).hasSize(200).allMatch(atOnce -> atOnce <= 2);
        assertThat(answers).allMatch(answer -> answer.getStatus() == 200);
    }

    @Test
    void whoWaitsTooLongIsToldToComeAgainAndTheTurnIsFreeAfterAFailure() throws Exception {
        LookUpBulkhead turns = new LookUpBulkhead(1, Duration.ofMillis(1));
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> slow =
                    visitors.submit(() ->
                            ask(
                                    turns,
                                    CODE,
                                    (_, _) -> {
                                        inside.countDown();
                                        try {
                                            end.await();
                                        } catch (InterruptedException e) {
                                            Thread.currentThread().interrupt();
                                        }
                                        throw new IllegalStateException("the database is away");
                                    }));
            inside.await();
            MockHttpServletResponse answer = ask(turns, CODE, (_, _) -> {});
            assertThat(answer.getStatus()).isEqualTo(503);
            end.countDown();
            assertThat(slow).failsWithin(Duration.ofMinutes(1));
        }
        assertThat(ask(turns, CODE, (_, _) -> {}).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verify", "/verify/7QX4M2KD9TRB5/log", "/api/v1/verify", "/home"})
    void everythingElseWaitsForNobody(String path) throws Exception {
        LookUpBulkhead none = new LookUpBulkhead(0, Duration.ofMillis(1));

        assertThat(ask(none, path, (_, _) -> {}).getStatus()).isEqualTo(200);
        assertThat(ask(none, "/V/7QX4M2KD9TRB5", (_, _) -> {}).getStatus()).isEqualTo(503);
        assertThat(ask(none, "/api/v1/certificates/7QX4M2KD9TRB5", (_, _) -> {}).getStatus())
                .isEqualTo(503);
    }

    private static MockHttpServletResponse ask(LookUpBulkhead turns, String path, FilterChain work)
            throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        turns.doFilter(new MockHttpServletRequest("GET", path), response, work);
        return response;
    }
}
