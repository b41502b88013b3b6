package eu.most.verification.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import eu.most.certificates.lookup.Verification;
import eu.most.certificates.statuslists.StatusLists;
import eu.most.credentials.CertificateNumber;
import eu.most.documents.CertificateDrawing;
import eu.most.documents.OfflineProofs;
import eu.most.signing.InstalledKeys;
import eu.most.signing.Seal;
import eu.most.signing.TestSeal;
import eu.most.verification.Difference;
import eu.most.verification.Difference.Fact;
import eu.most.verification.Difference.Part;
import eu.most.verification.DocumentAnswer;
import eu.most.verification.DocumentAnswer.Contents;
import eu.most.verification.DocumentCheck;
import eu.most.verification.DocumentVerdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** What a file says in its description, on its page, in badge and QR code, against the register. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ComparedContentsTest {

    @Autowired JdbcClient database;
    @Autowired Seal seal;
    @Autowired CertificateDrawing drawing;
    @Autowired InstalledKeys keys;
    @Autowired DocumentCheck check;
    @Autowired StatusLists lists;
    @MockitoSpyBean Verification verification;
    @LocalServerPort int port;

    private final CertificateOnFile certificate = CertificateOnFile.of("Žofie Šťastná-Krhovská");
    private final int position = ThreadLocalRandom.current().nextInt(131_072);
    private OfflineProofs proofs = OfflineProofs.NONE;
    private byte[] ours = {};

    @BeforeEach
    void aCertificateInTheRegister() {
        proofs = certificate.proofs(keys.now().tokens(), position);
        ours = seal.seal(certificate.drawnBy(drawing, proofs));
        certificate.register(database, ours, LocalDate.now().plusYears(2));
    }

    /** V9: what agrees may lie under something else. */
    @Test
    void nothingIsGreenWhereSomethingWasAdded() throws Exception {
        byte[] longer = Arrays.copyOf(ours, ours.length + 1);
        assertThat(new Upload(port).send("/verify", longer).body())
                .contains("something else may be shown on top of it")
                .containsPattern("icon unknown[^>]*></span>\\s*<b>Page, badge, QR code");
    }

    @Test
    void aCopyThatSaysTheSameAgreesEverywhere() {
        DocumentAnswer answer = check.check(Arrays.copyOf(ours, ours.length + 1));
        assertThat(answer.verdict()).isEqualTo(DocumentVerdict.CHANGED);
        assertThat(answer.differences()).isEmpty();
        assertThat(answer.contents()).isEqualTo(Contents.UNPROVEN);
    }

    @Test
    void theNameOfAnErasedHolderIsNotHeldAgainstTheFile() {
        database.sql(
                        "UPDATE certificate SET holder_name = 'N. N. 7F3K9QWX', erased_at = NOW(6) WHERE number = ?")
                .param(certificate.number().value())
                .update();
        assertThat(check.check(ours).differences()).isEmpty();
        assertThat(check.check(Arrays.copyOf(ours, ours.length + 1)).differences()).isEmpty();
    }

    @Test
    void anotherNameOnThePageIsNamedAndTheTrueProofsBesideItAreNot() throws Exception {
        CertificateOnFile forged =
                new CertificateOnFile(certificate.number(), certificate.code(), "Eva Malá");
        byte[] file = TestSeal.SEAL.seal(forged.drawnBy(drawing, proofs));

        DocumentAnswer answer = check.check(file);

        assertThat(answer.contents()).isEqualTo(Contents.DIFFER);
        assertThat(answer.differences())
                .containsExactly(
                        new Difference(
                                Part.DESCRIPTION, Fact.HOLDER, "Eva Malá", certificate.holder()),
                        new Difference(Part.PAGE, Fact.HOLDER, "", certificate.holder()));
        assertThat(new Upload(port).send("/verify", file).body())
                .contains(
                        "Where file and register disagree",
                        "Document properties",
                        "not on the page",
                        "They differ from our register")
                .doesNotContain("!public");
    }

    @Test
    void bothTheNameAndItsLatinFormAreHeldAgainstThePage() {
        CertificateOnFile genuine =
                CertificateOnFile.of("Ελένη Παπαδοπούλου", "Eleni Papadopoulou");
        OfflineProofs own = genuine.proofs(keys.now().tokens(), position);
        byte[] file = seal.seal(genuine.drawnBy(drawing, own));
        genuine.register(database, file, LocalDate.now().plusYears(2));
        assertThat(check.check(Arrays.copyOf(file, file.length + 1)).contents())
                .isEqualTo(Contents.UNPROVEN);

        assertThat(differencesOn(genuine, "Ελένη Παπαδοπούλου", "Sofia Papadaki", own))
                .containsExactly(new Difference(Part.PAGE, Fact.HOLDER, "", "Eleni Papadopoulou"));
        assertThat(differencesOn(genuine, "Σοφία Παπαδάκη", "Eleni Papadopoulou", own))
                .extracting(Difference::part)
                .containsExactly(Part.DESCRIPTION, Part.PAGE);
    }

    @Test
    void aNameThatOurFontsCannotDrawIsKnownByItsLatinForm() {
        CertificateOnFile kept = CertificateOnFile.of("محمد حداد", "Mohammed Haddad");
        CertificateOnFile drawn =
                new CertificateOnFile(kept.number(), kept.code(), "Mohammed Haddad");
        byte[] file = seal.seal(drawn.drawnBy(drawing, kept.proofs(keys.now().tokens(), position)));
        kept.register(database, file, LocalDate.now().plusYears(2));
        assertThat(check.check(Arrays.copyOf(file, file.length + 1)).contents())
                .isEqualTo(Contents.UNPROVEN);
        assertThat(differencesOn(kept, "Eva Malá", null, OfflineProofs.NONE))
                .containsExactly(
                        new Difference(Part.DESCRIPTION, Fact.HOLDER, "Eva Malá", "محمد حداد"),
                        new Difference(Part.PAGE, Fact.HOLDER, "", "Mohammed Haddad"));
    }

    private List<Difference> differencesOn(
            CertificateOnFile original,
            String holder,
            @Nullable String inLatin,
            OfflineProofs enclosed) {
        CertificateOnFile forged =
                new CertificateOnFile(original.number(), original.code(), holder, inLatin);
        return check.check(TestSeal.SEAL.seal(forged.drawnBy(drawing, enclosed))).differences();
    }

    @Test
    void proofsOfAnotherCertificateAreFoundOut() {
        CertificateOnFile other =
                new CertificateOnFile(
                        CertificateNumber.of(2019, 7), certificate.code(), "Eva Malá");
        byte[] file =
                TestSeal.SEAL.seal(
                        certificate.drawnBy(drawing, other.proofs(keys.now().tokens(), position)));
        assertThat(check.check(file).differences())
                .extracting(Difference::part, Difference::fact, Difference::inFile)
                .containsExactlyInAnyOrder(
                        tuple(Part.BADGE, Fact.NUMBER, other.number().toString()),
                        tuple(Part.BADGE, Fact.HOLDER, "Eva Malá"),
                        tuple(Part.QR, Fact.NUMBER, other.number().toString()),
                        tuple(Part.QR, Fact.HOLDER, "Eva Malá"));
    }

    @Test
    void proofsThatWeDidNotSignAreCalledSo() {
        OfflineProofs forged = new OfflineProofs("A".repeat(300), "e30.e30." + "A".repeat(86));
        byte[] file = TestSeal.SEAL.seal(certificate.drawnBy(drawing, forged));
        assertThat(check.check(file).contents()).isEqualTo(Contents.FOREIGN);
    }

    @Test
    void theCodeInTheQrCodeIsEnoughToFindTheCertificate() {
        byte[] file = ours.clone();
        String raw = new String(file, ISO_8859_1);
        Arrays.fill(
                file,
                raw.indexOf("<xmp:Identifier>"),
                raw.indexOf("</xmp:Identifier>"),
                (byte) ' ');
        DocumentAnswer answer = check.check(file);
        assertThat(answer.verdict()).isEqualTo(DocumentVerdict.CHANGED);
        assertThat(answer.match()).isEqualTo(DocumentAnswer.Match.CODE);
    }

    @Test
    void withoutTheRegisterTheFileIsOursAndTheListIsOld() throws Exception {
        doThrow(new DataAccessResourceFailureException("gone")).when(verification).verify(any());
        Upload upload = new Upload(port);
        assertThat(upload.send("/verify", ours).body())
                .contains(
                        "Unchanged, but its status is not known",
                        "Could not be checked: our register cannot be reached")
                .doesNotContain("!public", "valid today", "State of our register");
        assertThat(upload.send("/api/v1/verify", ours).body())
                .contains("\"verdict\":\"status-unknown\"");
        byte[] altered = ours.clone();
        altered[20] ^= 1;
        assertThat(upload.send("/verify", altered).body()).contains("Changed after sealing");
    }

    @Test
    void theLastListStillSaysWhatWasRevokedBeforeTheRegisterWasLost() throws Exception {
        String list = LocalDate.now().getYear() + "-1";
        database.sql(
                        "INSERT INTO certificate_status_position (certificate, list, position)"
                                + " SELECT id, ?, ? FROM certificate WHERE code = ?")
                .params(list, position, certificate.code().value())
                .update();
        database.sql(
                        "UPDATE certificate SET revoked_at = NOW(6), revocation_reason = 'MISCONDUCT' WHERE code = ?")
                .param(certificate.code().value())
                .update();
        assertThat(lists.cwt(list)).isPresent();
        doThrow(new DataAccessResourceFailureException("gone")).when(verification).verify(any());
        Upload upload = new Upload(port);
        assertThat(upload.send("/verify", ours).body())
                .contains(
                        "<h1>Unchanged, but revoked or suspended when we last knew</h1>",
                        "the certificate was revoked")
                .doesNotContain("!public");
        assertThat(upload.send("/api/v1/verify", ours).body())
                .contains("\"verdict\":\"last-known-withdrawn\"");
    }
}
