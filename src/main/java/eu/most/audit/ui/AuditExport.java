package eu.most.audit.ui;

import eu.most.audit.AuditEntry;
import eu.most.audit.AuditFilter;
import eu.most.audit.AuditTrail;
import eu.most.kernel.PersonId;
import eu.most.uikit.Csv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The trail as a table for spreadsheets, the newest entry first, with ids instead of names. At most
 * 100,000 entries; whoever needs more narrows the days down.
 */
@Controller
class AuditExport {

    private static final List<String> COLUMNS =
            List.of("sequence", "at", "actor", "act", "subject", "details", "hash");
    private static final int CHUNK = 1000;
    private static final int MOST_CHUNKS = 100;

    private final AuditTrail trail;

    AuditExport(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping("/audit.csv")
    ResponseEntity<byte[]> export(
            @RequestParam @Nullable String act,
            @RequestParam @Nullable String subject,
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
            Locale reader)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(new AuditFilter(act, subject, from, until), Csv.in(reader), bytes);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("audit.csv").build().toString())
                .body(bytes.toByteArray());
    }

    private void write(AuditFilter filter, Csv table, OutputStream out) throws IOException {
        try (Writer csv = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            csv.write(Csv.BYTE_ORDER_MARK);
            csv.write(table.line(COLUMNS.stream()));
            for (int chunk = 0; chunk < MOST_CHUNKS; chunk++) {
                Page<AuditEntry> entries = trail.page(filter, PageRequest.of(chunk, CHUNK));
                for (AuditEntry entry : entries) {
                    csv.write(table.line(cells(entry)));
                }
                if (!entries.hasNext()) {
                    return;
                }
            }
        }
    }

    private static Stream<String> cells(AuditEntry entry) {
        return Stream.of(
                String.valueOf(entry.sequence()),
                entry.at().toString(),
                entry.actor().map(PersonId::toString).orElse("system"),
                entry.act(),
                entry.subject(),
                details(entry),
                entry.hash());
    }

    private static String details(AuditEntry entry) {
        return new TreeMap<>(entry.details())
                .entrySet().stream()
                        .map(detail -> detail.getKey() + "=" + detail.getValue())
                        .collect(Collectors.joining("; "));
    }
}
