package eu.most.certificates.web;

import eu.most.certificates.check.BulkCheck;
import eu.most.certificates.check.BulkOutcome;
import eu.most.certificates.check.HandedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The page that checks many at once. As with one, nothing is kept: the answer is the table itself,
 * or the same as a file for spreadsheets.
 */
@Controller
class VerifyBulkPage {

    private static final String VIEW = "certificates/web/bulk";

    private final BulkCheck check;
    private final BulkTable table;
    private final UnknownCodeLimit limit;
    private final Clock clock;

    VerifyBulkPage(BulkCheck check, BulkTable table, UnknownCodeLimit limit, Clock clock) {
        this.check = check;
        this.table = table;
        this.limit = limit;
        this.clock = clock;
    }

    @GetMapping("/verify/bulk")
    String form(HttpServletResponse response) {
        response.setHeader("Cache-Control", CacheControl.noStore().getHeaderValue());
        return VIEW;
    }

    /** The table; with {@code as=csv} for a spreadsheet. */
    @PostMapping("/verify/bulk")
    Object result(
            @RequestParam List<MultipartFile> file,
            @RequestParam(defaultValue = "page") String as,
            Model model,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", CacheControl.noStore().getHeaderValue());
        Instant asOf = clock.instant();
        return switch (check.check(file.stream().map(VerifyBulkPage::handedIn).toList())) {
            case BulkOutcome.Refused(BulkOutcome.Reason reason) -> {
                response.setStatus(
                        reason == BulkOutcome.Reason.NOTHING
                                ? HttpStatus.BAD_REQUEST.value()
                                : HttpStatus.CONTENT_TOO_LARGE.value());
                model.addAttribute("refused", reason);
                yield VIEW;
            }
            case BulkOutcome.Checked checked -> {
                List<BulkRow> rows = checked.items().stream().map(BulkRow::of).toList();
                rows.stream().filter(BulkRow::isMiss).forEach(_ -> limit.count());
                if (as.equals("csv")) {
                    yield csv(rows, asOf, reader);
                }
                model.addAttribute("rows", rows);
                model.addAttribute("asOf", asOf);
                model.addAttribute("zone", clock.getZone());
                yield VIEW;
            }
        };
    }

    private ResponseEntity<byte[]> csv(List<BulkRow> rows, Instant asOf, Locale reader) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("certificates-checked.csv")
                                .build()
                                .toString())
                .body(table.csv(rows, asOf, reader).getBytes(StandardCharsets.UTF_8));
    }

    private static HandedIn handedIn(MultipartFile file) {
        return new HandedIn(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file);
    }
}
