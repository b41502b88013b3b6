package eu.most.audit.ui;

import eu.most.audit.ActorNames;
import eu.most.audit.AuditEntry;
import eu.most.audit.AuditFilter;
import eu.most.audit.AuditPages;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * The trail as a table for spreadsheets, the newest entry first, with ids as they are kept and the
 * name of who acted, as they are called today. At most 100,000 entries; whoever needs more narrows
 * the days down.
 */
@Controller
class AuditExport {

    private static final List<String> COLUMNS =
            List.of("sequence", "at", "actor", "actor-name", "act", "subject", "details", "hash");
    private static final int CHUNK = 1000;
    private static final int MOST_CHUNKS = 100;

    private final AuditTrail trail;
    private final ActorNames names;

    AuditExport(AuditTrail trail, ActorNames names) {
        this.trail = trail;
        this.names = names;
    }

    @GetMapping("/" + AuditPages.TABLE)
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
            Map<PersonId, String> known = new HashMap<>();
            for (int chunk = 0; chunk < MOST_CHUNKS; chunk++) {
                Page<AuditEntry> entries = trail.page(filter, PageRequest.of(chunk, CHUNK));
                for (AuditEntry entry : entries) {
                    csv.write(table.line(cells(entry, name(entry, known))));
                }
                if (!entries.hasNext()) {
                    return;
                }
            }
        }
    }

    private String name(AuditEntry entry, Map<PersonId, String> known) {
        return entry.actor()
                .map(person -> known.computeIfAbsent(person, one -> names.find(one).orElse("")))
                .orElse("");
    }

    private static Stream<String> cells(AuditEntry entry, String name) {
        return Stream.of(
                String.valueOf(entry.sequence()),
                entry.at().toString(),
                entry.actor().map(PersonId::toString).orElse("system"),
                name,
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
