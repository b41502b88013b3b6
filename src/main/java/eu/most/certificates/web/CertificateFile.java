package eu.most.certificates.web;

import eu.most.certificates.CertificateNumber;
import eu.most.certificates.Certificates;
import eu.most.uikit.NotFoundException;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The stored PDF, for its holder and for officers. Always a download, never shown inside a page of
 * ours.
 */
@Controller
class CertificateFile {

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
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(number + ".pdf")
                                .build()
                                .toString())
                .body(pdf);
    }
}
