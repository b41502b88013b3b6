package eu.most.certificates.web;

import eu.most.certificates.CertificateDetails;
import eu.most.certificates.CertificateLetters;
import eu.most.certificates.CertificatePages;
import eu.most.certificates.Certificates;
import eu.most.certificates.files.DamagedFileFound;
import eu.most.certificates.files.FileDamaged;
import eu.most.credentials.BakedBadge;
import eu.most.credentials.CertificateNumber;
import eu.most.documents.BadgePicture;
import eu.most.uikit.Messages;
import eu.most.uikit.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The stored PDF and the badge in it, for its holder and for officers. Always a download, never
 * shown inside one of our pages.
 */
@Controller
class CertificateFile {

    private static final String ONE =
            "/" + CertificatePages.CERTIFICATES + "/{number:[A-Za-z0-9-]+}";

    private static final int PAGE = 50;

    private static final MediaType JWT = MediaType.parseMediaType("application/jwt");

    private final Certificates certificates;
    private final CertificateLetters letters;
    private final ApplicationEventPublisher events;
    private final Messages messages;

    CertificateFile(
            Certificates certificates,
            CertificateLetters letters,
            ApplicationEventPublisher events,
            Messages messages) {
        this.certificates = certificates;
        this.letters = letters;
        this.events = events;
        this.messages = messages;
    }

    @GetMapping(ONE + ".pdf")
    ResponseEntity<byte[]> download(@PathVariable String number) {
        return file(number + ".pdf", MediaType.APPLICATION_PDF)
                .body(found(number, certificates::pdf));
    }

    /** The badge as wallets take it. */
    @GetMapping(ONE + ".jwt")
    ResponseEntity<String> badge(@PathVariable String number) {
        return file(number + ".jwt", JWT).body(found(number, certificates::badge));
    }

    /** What the badge says, for reading; the signature is in the other form only. */
    @GetMapping(ONE + ".json")
    ResponseEntity<byte[]> credential(@PathVariable String number) {
        byte[] claims =
                Base64.getUrlDecoder().decode(found(number, certificates::badge).split("\\.")[1]);
        return file(number + ".json", MediaType.APPLICATION_JSON).body(claims);
    }

    /** The badge as a picture that carries it (Open Badges 3.0, baking). */
    @GetMapping(ONE + ".png")
    ResponseEntity<byte[]> bakedBadge(@PathVariable String number) {
        String badge = found(number, certificates::badge);
        CertificateDetails certificate = found(number, certificates::find);
        String word =
                certificate.demonstration()
                        ? messages.text(
                                "certificates.badge.demonstration",
                                certificate.award().language(),
                                Map.of())
                        : "";
        byte[] picture =
                BadgePicture.draw(certificate.award().title(), certificate.award().issuer(), word);
        return file(number + ".png", MediaType.IMAGE_PNG).body(BakedBadge.bake(picture, badge));
    }

    /** A letter about it, for people without e-mail. */
    @GetMapping(ONE + "/letter.pdf")
    ResponseEntity<byte[]> letter(@PathVariable String number) {
        return file(number + "-letter.pdf", MediaType.APPLICATION_PDF)
                .body(found(number, letters::pdf));
    }

    /** The reader's own PDFs in one file: those of these numbers, without any all of them. */
    @GetMapping("/" + CertificatePages.OWN_TOGETHER)
    void mine(
            @RequestParam(required = false) @Nullable Set<String> number,
            HttpServletResponse response,
            Locale reader)
            throws IOException {
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"certificates.zip\"");
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream())) {
            // What is in it is compressed already.
            zip.setLevel(Deflater.NO_COMPRESSION);
            Pageable page = PageRequest.of(0, PAGE, Sort.by("issuedAt", "id"));
            while (page.isPaged()) {
                Page<CertificateDetails> found = certificates.mine(page);
                for (CertificateDetails certificate : found) {
                    if (number == null || number.contains(certificate.number().value())) {
                        add(certificate.number(), reader, zip);
                    }
                }
                page = found.nextPageable();
            }
        }
    }

    /** Instead of a file that is not what was stored, a text says so. */
    private void add(CertificateNumber number, Locale reader, ZipOutputStream zip)
            throws IOException {
        try {
            Optional<byte[]> pdf = certificates.pdf(number);
            if (pdf.isPresent()) {
                add(number + ".pdf", pdf.get(), zip);
            }
        } catch (FileDamaged e) {
            events.publishEvent(new DamagedFileFound(e.certificate()));
            String text =
                    messages.getTranslation("certificates.file-damaged.text", reader)
                            + "\n\n"
                            + messages.getTranslation("certificates.file-damaged.todo", reader)
                            + "\n";
            add(number + ".txt", text.getBytes(StandardCharsets.UTF_8), zip);
        }
    }

    private static void add(String name, byte[] file, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(file);
        zip.closeEntry();
    }

    /** What a person reads instead of a file that is not what was stored. */
    @ExceptionHandler(FileDamaged.class)
    ModelAndView damaged(FileDamaged damaged) {
        events.publishEvent(new DamagedFileFound(damaged.certificate()));
        return new ModelAndView(
                "certificates/web/damaged", Map.of(), HttpStatus.SERVICE_UNAVAILABLE);
    }

    private static <T> T found(String number, Function<CertificateNumber, Optional<T>> what) {
        return CertificateNumber.parse(number)
                .flatMap(what)
                .orElseThrow(() -> new NotFoundException("certificate"));
    }

    private static ResponseEntity.BodyBuilder file(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }
}
