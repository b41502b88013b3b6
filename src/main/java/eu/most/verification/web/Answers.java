package eu.most.verification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** How people and programs are answered: what a check found is kept by nobody on the way. */
final class Answers {

    private Answers() {}

    /** Says of a page that nobody may keep it. */
    static void keepNothing(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    }

    static ResponseEntity<Object> body(Object body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    /**
     * A problem as RFC 9457 has it.
     *
     * @param type end of its address, such as {@code unknown-code}
     */
    static ResponseEntity.HeadersBuilder<?> problem(HttpStatus status, String type, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + type));
        return ResponseEntity.of(problem).cacheControl(CacheControl.noStore());
    }

    /** A file for whoever checked. */
    static ResponseEntity.BodyBuilder download(String name, String type) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }

    /** The name of a verdict, a state or a part as programs read it, such as {@code cut-off}. */
    static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
