package eu.most.identity.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * Failures as programs read them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457: problem details</a>
 */
final class ApiProblems {

    private static final String PREFIX = "/api/";

    private ApiProblems() {}

    /** Whether a program asks; {@code path} is the one that failed, not the error page's. */
    static boolean concern(String path) {
        return path.startsWith(PREFIX);
    }

    static boolean concern(HttpServletRequest request) {
        return concern(request.getRequestURI());
    }

    /** Says the status and, for a fault on our side, the number that is also in the log. */
    static ResponseEntity<Object> answer(HttpStatus status, String reference) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        if (!reference.isEmpty()) {
            problem.setProperty("reference", reference);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(problem);
    }
}
