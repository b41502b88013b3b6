package eu.most.verification.web;

import eu.most.uikit.NotFoundException;
import eu.most.verification.BulkCheckId;
import eu.most.verification.BulkChecks;
import eu.most.verification.BulkChecks.Asker;
import eu.most.verification.BulkStart;
import eu.most.verification.BulkState;
import eu.most.verification.HandedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The page that checks many at once, and the page of each such check: how far it has come, then
 * what was found. Whoever has its address may leave and come back, for an hour.
 */
@Controller
class VerifyBulkPage {

    private static final String CHECK = "/verify/bulk/{id:[0-9A-Z]{26}}";
    private static final String FORM = "verification/web/bulk";
    private static final String JOB = "verification/web/job";
    private static final int MOST_AT_ONCE = 2;

    private final BulkChecks checks;
    private final BulkTable table;
    private final BulkCheckReport protocol;
    private final UnknownCodeLimit limit;
    private final Clock clock;

    VerifyBulkPage(
            BulkChecks checks,
            BulkTable table,
            BulkCheckReport protocol,
            UnknownCodeLimit limit,
            Clock clock) {
        this.checks = checks;
        this.table = table;
        this.protocol = protocol;
        this.limit = limit;
        this.clock = clock;
    }

    @GetMapping("/verify/bulk")
    String form(HttpServletResponse response) {
        Answers.keepNothing(response);
        return FORM;
    }

    /** Takes the files and leads to the page of this check. */
    @PostMapping("/verify/bulk")
    String start(@RequestParam List<MultipartFile> file, Model model, HttpServletResponse response)
            throws IOException {
        Answers.keepNothing(response);
        Asker asker = limit.askerOfMany(MOST_AT_ONCE);
        return switch (checks.start(file.stream().map(VerifyBulkPage::handedIn).toList(), asker)) {
            case BulkStart.Started(BulkCheckId id) -> "redirect:/verify/bulk/" + id.value();
            case BulkStart.Busy _ -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader(HttpHeaders.RETRY_AFTER, "30");
                model.addAttribute("busy", true);
                yield FORM;
            }
        };
    }

    @GetMapping(CHECK)
    String state(@PathVariable String id, Model model, HttpServletResponse response) {
        Answers.keepNothing(response);
        Optional<BulkCheckId> parsed = BulkCheckId.parse(id);
        Optional<BulkState> state = parsed.flatMap(checks::find);
        if (state.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return JOB;
        }
        model.addAttribute("id", id);
        model.addAttribute("state", state.get());
        model.addAttribute("zone", clock.getZone());
        if (state.get() instanceof BulkState.Done) {
            model.addAttribute("rows", rows(parsed.get()));
        }
        return JOB;
    }

    /** The result for a spreadsheet. */
    @GetMapping(CHECK + "/certificates-checked.csv")
    ResponseEntity<byte[]> csv(@PathVariable String id, Locale reader) {
        BulkCheckId known = BulkCheckId.parse(id).orElseThrow(VerifyBulkPage::notFound);
        return table.csv(done(known), rows(known), reader);
    }

    /**
     * The result as a sealed document.
     *
     * @param by who checked; not kept, and not in the address, where it would get into logs
     */
    @PostMapping(CHECK + "/protocol")
    ResponseEntity<byte[]> protocol(
            @PathVariable String id, @RequestParam(defaultValue = "") String by, Locale reader) {
        BulkCheckId known = BulkCheckId.parse(id).orElseThrow(VerifyBulkPage::notFound);
        byte[] pdf = protocol.pdf(done(known), rows(known), by, reader);
        return Answers.download("protocol.pdf", "application/pdf").body(pdf);
    }

    /** Deletes everything about it before its time. */
    @PostMapping(CHECK + "/delete")
    String delete(@PathVariable String id) {
        BulkCheckId.parse(id).ifPresent(checks::delete);
        return "redirect:/verify/bulk";
    }

    private BulkState.Done done(BulkCheckId id) {
        if (checks.find(id).orElseThrow(VerifyBulkPage::notFound) instanceof BulkState.Done done) {
            return done;
        }
        throw notFound();
    }

    private List<BulkRow> rows(BulkCheckId id) {
        return checks.lines(id).stream().map(BulkRow::of).toList();
    }

    private static NotFoundException notFound() {
        return new NotFoundException("check of many");
    }

    static HandedIn handedIn(MultipartFile file) {
        return new HandedIn(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file);
    }
}
