package eu.most.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.documents.CertificateDrawing;
import eu.most.signing.Seal;
import eu.most.verification.web.CertificateOnFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody at a gate holds a certificate in front of the camera of a real browser. */
class ScannedByCameraIT extends InTheBrowser {

    @Autowired Seal seal;
    @Autowired CertificateDrawing drawing;
    @Autowired JdbcClient database;
    @TempDir Path directory;

    @Test
    void theQrCodeIsReadAndItsTokenStaysInTheBrowser() throws Exception {
        CertificateOnFile certificate = CertificateOnFile.of("Žofie Šťastná-Krhovská");
        byte[] pdf = seal.seal(certificate.drawnBy(drawing));
        certificate.register(database, pdf, LocalDate.now().plusYears(2));
        Path film = FilmedCertificate.of(pdf, directory.resolve("certificate.y4m"));
        try (Chromium withCamera =
                        new Chromium(
                                "--use-fake-ui-for-media-stream",
                                "--use-fake-device-for-media-stream",
                                "--use-file-for-fake-video-capture=" + film.toAbsolutePath());
                Visitor gate = visitor(withCamera)) {
            List<String> asked = new ArrayList<>();
            gate.page().onRequest(request -> asked.add(request.url()));
            gate.opens("/verify");
            assertThat(asked).noneMatch(url -> url.contains("qr-reader"));

            gate.presses("Scan with the camera");

            gate.page().waitForURL("**/verify/" + certificate.code());
            gate.reads("Valid today");
            assertThat(asked).noneMatch(url -> url.contains("#"));
            gate.wasServedFromHereAlone();
        }
    }

    @Test
    void withoutACameraThePageSaysWhatToDoInstead() {
        try (Visitor gate = visitor()) {
            gate.opens("/verify");
            gate.presses("Scan with the camera");
            gate.reads("Type the code instead");
            gate.looksAround();
        }
    }
}
