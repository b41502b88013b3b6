package eu.most.verification.web;

import eu.most.uikit.NotFoundException;
import eu.most.verification.BulkCheckId;
import eu.most.verification.BulkOutcome.Reason;
import eu.most.verification.BulkState;
import eu.most.verification.HandedIn;
import eu.most.verification.OfficerChecks;
import eu.most.verification.OfficerChecks.Outcome;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Where accreditation officers check lists of numbers, codes and names, pasted or as a file. The
 * result has the table and the record of any other check of many; its page is for officers alone.
 */
@Controller
class OfficerListPage {

    static final String PATH = "/certificates/check";
    private static final String RESULT = PATH + "/{id:[0-9A-Z]{26}}";
    private static final String FORM = "verification/web/list";

    private final OfficerChecks checks;
    private final BulkTable table;
    private final BulkCheckReport protocol;
    private final Clock clock;

    OfficerListPage(OfficerChecks checks, BulkTable table, BulkCheckReport protocol, Clock clock) {
        this.checks = checks;
        this.table = table;
        this.protocol = protocol;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String form(CsrfToken csrf, HttpServletResponse response) {
        checks.requireOfficer();
        csrf.getToken();
        Answers.keepNothing(response);
        return FORM;
    }

    /** Checks, and leads to the page of the result; what was pasted stands there again if not. */
    @PostMapping(PATH)
    String check(
            @RequestParam(defaultValue = "") String list,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            Model model,
            CsrfToken csrf,
            HttpServletResponse response)
            throws IOException {
        Answers.keepNothing(response);
        List<HandedIn> lists = new ArrayList<>();
        if (!list.isBlank()) {
            lists.add(
                    new HandedIn("", new ByteArrayResource(list.getBytes(StandardCharsets.UTF_8))));
        }
        Stream.ofNullable(file)
                .flatMap(List::stream)
                .filter(one -> !one.isEmpty())
                .map(VerifyBulkPage::handedIn)
                .forEach(lists::add);
        return switch (checks.check(lists)) {
            case Outcome.Checked(BulkCheckId id) -> "redirect:" + PATH + "/" + id.value();
            case Outcome.Refused(Reason reason) -> {
                csrf.getToken();
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("refused", reason);
                model.addAttribute("list", list);
                yield FORM;
            }
        };
    }

    @GetMapping(RESULT)
    String result(
            @PathVariable String id, Model model, CsrfToken csrf, HttpServletResponse response) {
        Answers.keepNothing(response);
        csrf.getToken();
        BulkCheckId known = known(id);
        model.addAttribute("id", id);
        model.addAttribute("state", done(known));
        model.addAttribute("rows", rows(known));
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("officer", true);
        return "verification/web/job";
    }

    /** The result for a spreadsheet. */
    @GetMapping(RESULT + "/certificates-checked.csv")
    ResponseEntity<byte[]> csv(@PathVariable String id, Locale reader) {
        BulkCheckId known = known(id);
        return table.csv(done(known), rows(known), reader);
    }

    /** The result as a sealed document. */
    @PostMapping(RESULT + "/protocol")
    ResponseEntity<byte[]> protocol(
            @PathVariable String id, @RequestParam(defaultValue = "") String by, Locale reader) {
        BulkCheckId known = known(id);
        return Answers.download("protocol.pdf", "application/pdf")
                .body(protocol.pdf(done(known), rows(known), by, reader));
    }

    /** Deletes everything about it before its time. */
    @PostMapping(RESULT + "/delete")
    String delete(@PathVariable String id) {
        if (!checks.delete(known(id))) {
            throw notFound();
        }
        return "redirect:" + PATH;
    }

    private static BulkCheckId known(String id) {
        return BulkCheckId.parse(id).orElseThrow(OfficerListPage::notFound);
    }

    private BulkState.Done done(BulkCheckId id) {
        return checks.find(id).orElseThrow(OfficerListPage::notFound);
    }

    private List<BulkRow> rows(BulkCheckId id) {
        return checks.lines(id).stream().map(BulkRow::of).toList();
    }

    private static NotFoundException notFound() {
        return new NotFoundException("check of a list");
    }
}
