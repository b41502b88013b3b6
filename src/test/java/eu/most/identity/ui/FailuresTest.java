package eu.most.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class FailuresTest {

    private final MockMvcTester mvc =
            MockMvcTester.of(
                    List.of(new Storing()),
                    builder -> builder.setControllerAdvice(new Failures()).build());

    /** The driver's end-of-file looks to Spring MVC like a visitor who went away. */
    @Test
    void aDatabaseKilledInMidSentenceIsNeverAnsweredWithSuccess() {
        assertThat(mvc.get().uri("/page")).hasStatus(503).containsHeader("Retry-After");
        assertThat(mvc.get().uri("/api/v1/thing"))
                .hasStatus(503)
                .containsHeader("Retry-After")
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.reference")
                .asString()
                .hasSize(9);
    }

    @RestController
    static class Storing {

        @GetMapping("/page")
        String page() {
            throw new DataAccessResourceFailureException("gone", new EOFException());
        }

        @GetMapping("/api/v1/thing")
        String thing() {
            throw new CannotCreateTransactionException("gone", new EOFException());
        }
    }
}
