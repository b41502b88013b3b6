package eu.most.certificates.web;

import eu.most.certificates.CertificateNumber;
import eu.most.certificates.Certificates;
import eu.most.uikit.NotFoundException;
import java.time.Duration;
import java.util.Base64;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The stored PDF and the badge in it, for its holder and for officers. Always a download, never
 * shown inside a page of ours.
 */
@Controller
class CertificateFile {

    private static final MediaType JWT = MediaType.parseMediaType("application/jwt");

    private final Certificates certificates;

    CertificateFile(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping("/certificates/{number:[A-Za-z0-9-]+}.pdf")
    ResponseEntity<byte[]> download(@PathVariable String number) {
        byte[] pdf =
                CertificateNumber.parse(number)
                        .flatMap(certificates::pdf)
                        .orElseThrow(() -> new NotFoundException("certificate"));
        return file(number + ".pdf", MediaType.APPLICATION_PDF).body(pdf);
    }

    /** The badge as wallets take it. */
    @GetMapping("/certificates/{number:[A-Za-z0-9-]+}.jwt")
    ResponseEntity<String> badge(@PathVariable String number) {
        return file(number + ".jwt", JWT).body(badgeOf(number));
    }

    /** What the badge says, for reading; the signature is in the other form only. */
    @GetMapping("/certificates/{number:[A-Za-z0-9-]+}.json")
    ResponseEntity<byte[]> credential(@PathVariable String number) {
        byte[] claims = Base64.getUrlDecoder().decode(badgeOf(number).split("\\.")[1]);
        return file(number + ".json", MediaType.APPLICATION_JSON).body(claims);
    }

    private String badgeOf(String number) {
        return CertificateNumber.parse(number)
                .flatMap(certificates::badge)
                .orElseThrow(() -> new NotFoundException("badge"));
    }

    private static ResponseEntity.BodyBuilder file(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }
}
