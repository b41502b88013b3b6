package eu.most.identity.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * What pages and the interface for programs answer when something fails.
 *
 * <p>A database that cannot be reached is 503, always. Left to itself, Spring MVC may take the
 * driver's end-of-file for a visitor who went away and answer 200 with nothing: an acknowledgement
 * of something that was never stored.
 *
 * @see <a href="https://github.com/spring-projects/spring-framework/issues/34481">spring-framework
 *     34481</a>
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Failures extends ResponseEntityExceptionHandler {

    /** Seconds after which it is worth trying again. */
    static final String RETRY_AFTER = "5";

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    @Nullable ResponseEntity<Object> storageFailed(
            RuntimeException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        if (!ApiProblems.concern(request)) {
            request.setAttribute(ErrorPage.FAILURE, failure);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return null;
        }
        String reference = Reference.next();
        LOG.warn("Reference {}: storage failed", reference, failure);
        return ApiProblems.answer(HttpStatus.SERVICE_UNAVAILABLE, reference);
    }

    /** What says that it brings files, and does not, or not so that they could be told apart. */
    @ExceptionHandler
    @Nullable ResponseEntity<Object> unreadableFiles(
            MultipartException failure, WebRequest request) {
        return handleExceptionInternal(
                failure,
                ProblemDetail.forStatus(HttpStatus.BAD_REQUEST),
                new HttpHeaders(),
                HttpStatus.BAD_REQUEST,
                request);
    }

    /** Programs get problem details, people the error page. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ServletWebRequest servlet = (ServletWebRequest) request;
        if (ApiProblems.concern(servlet.getRequest())) {
            return super.handleExceptionInternal(failure, body, headers, status, request);
        }
        HttpServletResponse response = servlet.getResponse();
        if (response == null || response.isCommitted()) {
            return null;
        }
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        sendError(response, status);
        return null;
    }

    private static void sendError(HttpServletResponse response, HttpStatusCode status) {
        try {
            response.sendError(status.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
