package eu.most.verification.web;

import eu.most.audit.TrailAnchors;
import eu.most.transparency.TransparencyLog;
import eu.most.uikit.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The transparency log for outsiders who keep a copy: fetch the checkpoint first, then the log, and
 * the log covers it. {@code ./most verify-log} checks both.
 */
@Controller
class LogFiles {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final TransparencyLog log;
    private final TrailAnchors trail;

    LogFiles(TransparencyLog log, TrailAnchors trail) {
        this.log = log;
        this.trail = trail;
    }

    @GetMapping("/.well-known/most/checkpoint")
    ResponseEntity<String> checkpoint() {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noCache())
                .body(log.checkpoint().note());
    }

    /** Where the audit trail ended when the key of the log signed it last; it names nobody. */
    @GetMapping("/.well-known/most/audit-checkpoint")
    ResponseEntity<String> trail() {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noCache())
                .body(
                        trail.newest()
                                .orElseThrow(() -> new NotFoundException("audit checkpoint"))
                                .note());
    }

    @GetMapping("/.well-known/most/log-key")
    ResponseEntity<String> key() {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(log.verifierKey() + "\n");
    }

    /** Every entry as one line of JSON; written as it is read, of any length. */
    @GetMapping("/.well-known/most/log")
    void entries(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"most-log.jsonl\"");
        log.write(response.getOutputStream());
    }
}
