package eu.most.verification.web;

import eu.most.documents.DocumentIssuer;
import eu.most.kernel.PublishedFiles;
import eu.most.kernel.Sha256;
import eu.most.signing.Der;
import eu.most.signing.InstalledKeys;
import eu.most.signing.SealKeys;
import eu.most.uikit.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What anybody needs to check our certificates without us: keys, the authority's certificate, and a
 * page that says how. To be copied while we are there; programs on other sites may read it too.
 */
@Controller
class WellKnown {

    /** As long as a node may take to notice that keys have changed. */
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private static final String FILES = PublishedFiles.ADDRESS;

    private final InstalledKeys keys;
    private final DocumentIssuer issuer;
    private final Clock clock;

    WellKnown(InstalledKeys keys, DocumentIssuer issuer, Clock clock) {
        this.keys = keys;
        this.issuer = issuer;
        this.clock = clock;
    }

    /** A JSON Web Key Set. */
    record JsonWebKeys(List<PublishedKey> keys) {}

    @GetMapping({"/.well-known/most", FILES})
    String page(Model model, HttpServletResponse response) {
        SealKeys seals = keys.now().seals();
        X509Certificate authority = seals.chain().getLast();
        model.addAttribute("authority", authority.getSubjectX500Principal().getName());
        model.addAttribute("fingerprint", fingerprint(authority));
        model.addAttribute("demonstration", seals.isDemonstration());
        model.addAttribute("revocations", seals.revocationList(clock.instant()).isPresent());
        // In the reader's language, so not for everybody.
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        return "verification/web/trust";
    }

    @GetMapping(FILES + "jwks.json")
    ResponseEntity<JsonWebKeys> keys() {
        return file("application/jwk-set+json")
                .body(
                        new JsonWebKeys(
                                PublishedKey.underEveryName(keys.now(), issuer.publicAddress())));
    }

    /** One key by its id: a badge names its key by this address. */
    @GetMapping(FILES + "keys/{id}")
    ResponseEntity<PublishedKey> key(@PathVariable String id) {
        PublishedKey key =
                PublishedKey.of(keys.now()).stream()
                        .filter(each -> each.kid().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("key"));
        return file("application/jwk+json").body(key.named(issuer.publicAddress()));
    }

    @GetMapping(FILES + "ca.pem")
    ResponseEntity<String> authorityAsText() {
        return file("application/x-pem-file").body(keys.now().seals().authorityPem());
    }

    @GetMapping(FILES + "ca.cer")
    ResponseEntity<byte[]> authority() {
        return file("application/pkix-cert").body(Der.of(keys.now().seals().chain().getLast()));
    }

    /** Our keys that are not to be trusted, if this installation was given such a list. */
    @GetMapping(FILES + "ca.crl")
    ResponseEntity<byte[]> revokedKeys() {
        byte[] list =
                keys.now()
                        .seals()
                        .revocationList(clock.instant())
                        .orElseThrow(() -> new NotFoundException("revocation list"));
        return file("application/pkix-crl").body(list);
    }

    /** A file for programs of anybody, on whatever site. */
    static ResponseEntity.BodyBuilder file(String type) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(A_MINUTE)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }

    /** SHA-256 in groups of four, as people compare it. */
    private static String fingerprint(X509Certificate certificate) {
        return Sha256.hex(Der.of(certificate)).replaceAll("(.{4})(?=.)", "$1 ");
    }
}
