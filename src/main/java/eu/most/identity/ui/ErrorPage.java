package eu.most.identity.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The last resort of every request outside Vaadin: a page that says what to do, and for a fault of
 * ours a reference number. What went wrong is in the log under that number, never on the page.
 */
@Controller
class ErrorPage implements ErrorController {

    /** Request attribute for a failure that was already turned into a status. */
    static final String FAILURE = ErrorPage.class.getName() + ".FAILURE";

    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 413, 429, 500, 503);
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

    @RequestMapping("/error")
    Object show(HttpServletRequest request, HttpServletResponse response) {
        Throwable failure = failure(request);
        HttpStatus status = status(request, failure);
        String path = path(request);
        // Without a failure it was refused on purpose, as in a crowd: no line for each visitor.
        String reference =
                status.is5xxServerError()
                                && (failure != null || status != HttpStatus.SERVICE_UNAVAILABLE)
                        ? logged(status, path, failure)
                        : "";
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Failures.RETRY_AFTER);
        }
        if (ApiProblems.concern(path)) {
            return ApiProblems.answer(status, reference);
        }
        return new ModelAndView(
                "identity/ui/error",
                Map.of(
                        "status",
                        status.value(),
                        "kind",
                        kind(status.value()),
                        "reference",
                        reference,
                        "signedIn",
                        PersonInSession.isIn(request)),
                status);
    }

    /** The status that a page has words for. */
    private static int kind(int status) {
        return TOLD.contains(status) ? status : status < 500 ? 400 : 500;
    }

    private static HttpStatus status(HttpServletRequest request, @Nullable Throwable failure) {
        if (isStorageFailure(failure)) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        HttpStatus status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? HttpStatus.resolve(code)
                        : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static boolean isStorageFailure(@Nullable Throwable failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof DataAccessException || cause instanceof TransactionException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static @Nullable Throwable failure(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return thrown;
        }
        return request.getAttribute(FAILURE) instanceof Throwable handled ? handled : null;
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                ? path
                : "";
    }

    private static String logged(HttpStatus status, String path, @Nullable Throwable failure) {
        String reference = Reference.next();
        LOG.error("Reference {}: {} at {}", reference, status.value(), path, failure);
        return reference;
    }
}
