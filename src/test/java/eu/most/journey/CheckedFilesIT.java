package eu.most.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import eu.most.credentials.VerificationCode;
import eu.most.documents.CertificateDrawing;
import eu.most.signing.Seal;
import eu.most.signing.TestSeal;
import eu.most.verification.web.CertificateOnFile;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody at a gate or a desk checks files: chosen, dropped, or by a scanner that types. */
class CheckedFilesIT extends InTheBrowser {

    private static final String DROP =
            """
            encoded => {
              const bytes = Uint8Array.from(atob(encoded), character => character.charCodeAt(0));
              const transfer = new DataTransfer();
              transfer.items.add(new File([bytes], 'dropped.pdf', {type: 'application/pdf'}));
              document.body.dispatchEvent(
                  new DragEvent('drop', {dataTransfer: transfer, bubbles: true, cancelable: true}));
            }
            """;

    @Autowired Seal seal;
    @Autowired CertificateDrawing drawing;
    @Autowired JdbcClient database;

    private final CertificateOnFile certificate = CertificateOnFile.of("Žofie Šťastná-Krhovská");
    private byte[] ours;

    @BeforeEach
    void aCertificateInTheRegister() {
        ours = seal.seal(certificate.drawnBy(drawing));
        certificate.register(database, ours, LocalDate.now().plusYears(2));
    }

    @Test
    void aChosenFileIsAnswered() {
        try (Visitor officer = visitor()) {
            officer.inspects("/verify");
            chooses(officer, ours);
            officer.reads("Genuine, unchanged and valid today");
            officer.looksAround();
            officer.inspectsAtNight();
            chooses(officer, Arrays.copyOf(ours, ours.length + 9));
            officer.reads("Changed after sealing");
            officer.looksAround();
            officer.inspectsAtNight();
            CertificateOnFile forged =
                    new CertificateOnFile(
                            CertificateOnFile.of("").number(), certificate.code(), "Eva Malá");
            chooses(officer, TestSeal.SEAL.seal(forged.drawnBy(drawing)));
            officer.reads("Where file and register disagree");
            officer.looksAround();
            officer.inspectsAtNight();
            chooses(officer, "Dear officer".getBytes(ISO_8859_1));
            officer.reads("This is not a PDF");
            officer.inspectsAtNight();
            officer.wasServedFromHereAlone();
        }
    }

    @Test
    void aListOfCodesBecomesATableThatCanBeFiltered() {
        try (Visitor officer = visitor()) {
            officer.inspects("/verify/bulk");
            String valid = certificate.code().toString();
            String unknown = VerificationCode.random(new SecureRandom()).toString();
            String list = String.join("\n", valid, "1234", unknown, "5678");
            officer.page()
                    .locator("input[type=file]")
                    .setInputFiles(
                            new FilePayload("codes.csv", "text/csv", list.getBytes(ISO_8859_1)));
            officer.presses("Check them");
            officer.page().waitForURL("**/verify/bulk/*");
            officer.reads("1 of 4 certificates valid today");
            officer.looksAround();
            officer.inspectsAtNight();
            officer.wasServedFromHereAlone();

            officer.page().route("**/scripts/*", Route::abort);
            officer.page().reload();
            officer.page().getByLabel("All (4)").focus();
            assertThat(rows(officer)).containsExactly(valid, "1234", unknown, "5678");
            officer.page().keyboard().press("ArrowDown");
            assertThat(rows(officer)).as("Valid today (1)").containsExactly(valid);
            officer.page().keyboard().press("ArrowDown");
            assertThat(rows(officer)).as("Not valid (1)").containsExactly(unknown);
            officer.page().keyboard().press("ArrowDown");
            assertThat(rows(officer)).as("Cannot tell (2)").containsExactly("1234", "5678");
            officer.inspectsAtNight();
        }
    }

    @Test
    void theResultOfACodeLeadsToTheLogAndAProtocolIsNoCertificate() {
        try (Visitor officer = visitor()) {
            officer.inspects("/verify/" + certificate.code() + "/log");
            officer.opens("/verify/bulk");
            officer.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("one.pdf", "application/pdf", ours));
            officer.presses("Check them");
            officer.page().waitForURL("**/verify/bulk/*");
            officer.reads("1 of 1 certificate valid today");
            Download protocol =
                    officer.page()
                            .waitForDownload(() -> officer.presses("Save the sealed record (PDF)"));
            officer.opens("/verify");
            officer.page().locator("input[type=file]").setInputFiles(protocol.path());
            officer.presses("Check the file");
            officer.reads("Unchanged record of a check");
            officer.looksAround();
            officer.inspectsAtNight();
            officer.wasServedFromHereAlone();
        }
    }

    @Test
    void aDroppedFileIsAnsweredToo() {
        try (Visitor officer = visitor()) {
            officer.opens("/verify");
            officer.page().evaluate(DROP, Base64.getEncoder().encodeToString(ours));
            officer.reads("Genuine, unchanged and valid today");
            officer.wasServedFromHereAlone();
        }
    }

    @Test
    void aScannerTypesTheWholeAddressAndItsTokenStaysInTheBrowser() {
        try (Visitor gate = visitor()) {
            gate.opens("/verify");
            StringBuilder asked = new StringBuilder();
            gate.page().onRequest(request -> asked.append(request.url()).append('\n'));
            scans(gate.page(), "HTTPS://MOST.EXAMPLE/V/" + certificate.code() + "#TQKEN");
            gate.reads("Valid today");
            assertThat(asked.toString()).doesNotContain("TQKEN");
            scans(gate.page(), "HTTPS://MOST.EXAMPLE/V/" + certificate.code());
            gate.reads("Valid today");
            gate.wasServedFromHereAlone();
        }
    }

    private static void scans(Page page, String text) {
        page.keyboard().type(text);
        page.keyboard().press("Enter");
        page.waitForURL("**/verify/*");
    }

    /** What is named in the rows of the table that are to be seen. */
    private static List<String> rows(Visitor visitor) {
        return visitor.page().locator("tbody tr:visible th").allInnerTexts();
    }

    private static void chooses(Visitor visitor, byte[] file) {
        visitor.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("certificate.pdf", "application/pdf", file));
        visitor.presses("Check the file");
        visitor.page().waitForLoadState();
    }
}
