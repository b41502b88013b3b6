package eu.most.verification.web;

import eu.most.certificates.lookup.RegisteredFacts;
import eu.most.verification.BulkCheckId;
import eu.most.verification.BulkChecks;
import eu.most.verification.BulkChecks.Asker;
import eu.most.verification.BulkLine;
import eu.most.verification.BulkStart;
import eu.most.verification.BulkState;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Many at once, for other systems: hand in, ask how far it has come, fetch what was found. */
@RestController
@Tag(name = "certificates")
class BulkCheckApi {

    private static final String PATH = "/api/v1/verify/bulk";
    private static final int MOST_AT_ONCE = 2;
    private static final int MOST_AT_ONCE_WITH_KEY = 8;

    private final BulkChecks checks;
    private final UnknownCodeLimit limit;

    BulkCheckApi(BulkChecks checks, UnknownCodeLimit limit) {
        this.checks = checks;
        this.limit = limit;
    }

    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Begin to check many certificates",
            description =
                    "PDFs, ZIP archives of them and lists of codes (CSV or text, one a line) in parts"
                            + " named \"file\": at most 2,000 certificates and 50 MB. The answer names the"
                            + " address of this check, which is the only key to it. Files are deleted as"
                            + " soon as they are read, the result after an hour. 429 if too much is going"
                            + " on; with an API key more may.")
    @ApiResponse(responseCode = "202", description = "It goes on at the address in Location")
    ResponseEntity<?> start(@RequestPart List<MultipartFile> file, HttpServletRequest request)
            throws IOException {
        Asker asker =
                limit.askerOfMany(
                        request.getUserPrincipal() == null ? MOST_AT_ONCE : MOST_AT_ONCE_WITH_KEY);
        return switch (checks.start(file.stream().map(VerifyBulkPage::handedIn).toList(), asker)) {
            case BulkStart.Started(BulkCheckId id) ->
                    ResponseEntity.accepted()
                            .location(URI.create(PATH + "/" + id.value()))
                            .cacheControl(CacheControl.noStore())
                            .body(BulkStatus.of(checks.find(id).orElseThrow()));
            case BulkStart.Busy _ ->
                    Answers.problem(
                                    HttpStatus.TOO_MANY_REQUESTS,
                                    "busy",
                                    "Too much is being checked at the moment.")
                            .header(HttpHeaders.RETRY_AFTER, "30")
                            .build();
        };
    }

    @GetMapping(PATH + "/{id}")
    @Operation(summary = "How far a check of many has come")
    ResponseEntity<?> state(@PathVariable String id) {
        Optional<BulkState> state = BulkCheckId.parse(id).flatMap(checks::find);
        return state.isPresent() ? Answers.body(BulkStatus.of(state.get())) : notFound();
    }

    @GetMapping(PATH + "/{id}/result")
    @Operation(
            summary = "What a check of many found",
            description = "409 as long as its state is not done, 404 once it is deleted.")
    ResponseEntity<?> result(@PathVariable String id) {
        Optional<BulkCheckId> parsed = BulkCheckId.parse(id);
        Optional<BulkState> state = parsed.flatMap(checks::find);
        if (state.isEmpty()) {
            return notFound();
        }
        if (!(state.get() instanceof BulkState.Done done)) {
            return Answers.problem(HttpStatus.CONFLICT, "not-done", "This check is not done.")
                    .build();
        }
        List<BulkResultLine> lines =
                checks.lines(parsed.get()).stream().map(BulkResultLine::of).toList();
        return Answers.body(
                new BulkResult(lines, done.finishedAt(), done.logSize(), done.logSignedAt()));
    }

    @DeleteMapping(PATH + "/{id}")
    @Operation(summary = "Delete a check of many with its result, before its hour is over")
    @ApiResponse(responseCode = "204", description = "It is not there any more")
    ResponseEntity<Void> delete(@PathVariable String id) {
        BulkCheckId.parse(id).ifPresent(checks::delete);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<?> notFound() {
        return Answers.problem(
                        HttpStatus.NOT_FOUND,
                        "no-such-check",
                        "There is no such check, or it has been deleted.")
                .build();
    }

    /**
     * How far it has come.
     *
     * @param state {@code running}, {@code done}, {@code refused} or {@code interrupted}
     * @param progress from 0 to 1
     * @param refusal why nothing was taken: {@code nothing}, {@code too-many}, {@code too-large},
     *     {@code swells} or {@code unreadable}; null unless it was refused
     * @param expiresAt when everything about it is deleted
     */
    record BulkStatus(
            String state,
            int checked,
            double progress,
            @Nullable String refusal,
            Instant expiresAt) {

        static BulkStatus of(BulkState state) {
            return switch (state) {
                case BulkState.Running running ->
                        new BulkStatus(
                                "running",
                                running.checked(),
                                running.permille() / 1000.0,
                                null,
                                running.expiresAt());
                case BulkState.Done done ->
                        new BulkStatus("done", done.checked(), 1, null, done.expiresAt());
                case BulkState.Refused refused ->
                        new BulkStatus(
                                "refused",
                                0,
                                1,
                                Answers.word(refused.reason().name()),
                                refused.expiresAt());
                case BulkState.Interrupted interrupted ->
                        new BulkStatus("interrupted", 0, 0, null, interrupted.expiresAt());
            };
        }
    }

    /**
     * What was found.
     *
     * @param asOf when the register was read
     * @param logSize entries of the transparency log at that time
     * @param logSignedAt when its state was signed
     */
    record BulkResult(
            List<BulkResultLine> lines, Instant asOf, long logSize, Instant logSignedAt) {}

    /**
     * One of them.
     *
     * @param name of the file, or what stood in the list
     * @param verdict as of a single file or code; {@code unknown} and {@code malformed} are said of
     *     codes, {@code number} of a number in place of one
     * @param holderInLatin what is printed below a name of other letters, or in its place; else
     *     null
     * @param validUntil last day, included; null where there is no end, and of what is not genuine
     */
    record BulkResultLine(
            String name,
            String verdict,
            @Nullable String number,
            @Nullable String code,
            @Nullable String holder,
            @Nullable String holderInLatin,
            @Nullable String title,
            @Nullable LocalDate validUntil) {

        static BulkResultLine of(BulkLine line) {
            RegisteredFacts facts = line.certificate().orElse(null);
            return facts == null
                    ? new BulkResultLine(
                            line.name(),
                            Answers.word(line.finding()),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null)
                    : new BulkResultLine(
                            line.name(),
                            Answers.word(line.finding()),
                            facts.number().value(),
                            facts.code().toString(),
                            facts.holder(),
                            facts.holderInLatin(),
                            facts.title(),
                            facts.until());
        }
    }
}
