package eu.most.verification.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import eu.most.WholeApplication;
import eu.most.certificates.files.DocumentStamp;
import eu.most.certificates.files.StoredFiles;
import eu.most.credentials.CertificateId;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.VerificationCode;
import eu.most.documents.CertificateDrawing;
import eu.most.signing.Seal;
import eu.most.signing.TestSeal;
import eu.most.verification.DocumentCheck;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What anybody reads about a file, over real HTTP. */
@WholeApplication
@ExtendWith(OutputCaptureExtension.class)
class VerifyFileTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String NAME = "Žofie Šťastná-Krhovská";

    @Autowired JdbcClient database;
    @Autowired Seal seal;
    @Autowired CertificateDrawing drawing;
    @Autowired DocumentCheck check;
    @Autowired StoredFiles files;
    @Autowired TransactionOperations transactions;
    @LocalServerPort int port;

    private final CertificateOnFile certificate = CertificateOnFile.of(NAME);
    private final VerificationCode code = certificate.code();
    private final CertificateNumber number = certificate.number();
    private Upload upload;
    private byte[] ours;

    @BeforeEach
    void aSealedCertificate() {
        upload = new Upload(port);
        ours = seal.seal(certificate.drawnBy(drawing));
    }

    @Test
    void theFileInTheRegisterIsGenuine() throws Exception {
        certificate.register(database, ours, TODAY.plusYears(2));
        HttpResponse<String> page = upload.send("/verify", ours);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "Genuine, unchanged and valid today",
                        NAME,
                        number.toString(),
                        "Byte for byte the file that we issued",
                        "PDF/A-3A, as we made it",
                        "Known, and within its dates")
                .doesNotContain("icon failed", "!public");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Genuine, Stamps & Co confirms that this file existed on",
        "cs, Pravé, Stamps & Co potvrzuje",
        "sl, Pristno, Stamps & Co potrjuje",
        "de, Echt, Stamps & Co bestätigt"
    })
    void aFileThatWeAddedATimeStampToIsGenuineAndSaysWhoseStampItIs(
            String language, String heading, String line) throws Exception {
        certificate.register(database, ours, TODAY.plusYears(2));
        byte[] preserved = Arrays.copyOf(ours, ours.length + 40);
        String id =
                database.sql("SELECT id FROM certificate WHERE code = ?")
                        .param(code.value())
                        .query(String.class)
                        .single();
        database.sql("INSERT INTO certificate_document (certificate, pdf) VALUES (?, ?)")
                .params(id, ours)
                .update();
        transactions.executeWithoutResult(_ ->
                files.add(
                        new CertificateId(UUID.fromString(id)),
                        1,
                        ours,
                        preserved,
                        new DocumentStamp(Instant.now(), "CN=Stamps & Co,O=Time", false),
                        Instant.now()));

        assertThat(upload.send("/verify?lang=" + language, preserved).body())
                .contains(heading, line.replace("&", "&amp;"))
                .doesNotContain("!public", "icon failed");
        assertThat(upload.send("/verify?lang=" + language, ours).body())
                .contains(heading)
                .doesNotContain("Stamps");
    }

    @Test
    void anExpiredAndARevokedFileAreUnchangedAndSaySo() throws Exception {
        certificate.register(database, ours, TODAY.minusDays(1));
        assertThat(upload.send("/verify", ours).body())
                .contains("Genuine and unchanged, but expired");
        database.sql(
                        "UPDATE certificate SET revoked_at = ?, revocation_reason = 'MISCONDUCT' WHERE code = ?")
                .params(TODAY.minusDays(1).atStartOfDay(), code.value())
                .update();
        assertThat(upload.send("/verify", ours).body())
                .contains("Unchanged, but revoked", "Misconduct in the test", "Byte for byte");
    }

    @Test
    void aGoodSealAloneIsNotEnough() throws Exception {
        assertThat(upload.send("/verify", ours).body())
                .contains("The seal is fine, but this file is not in our register")
                .doesNotContain("!public");
    }

    @Test
    void whatWasAppendedIsFoundAndTheOriginalIsNamed() throws Exception {
        certificate.register(database, ours, TODAY.plusYears(2));
        byte[] longer = Arrays.copyOf(ours, ours.length + 40);
        assertThat(upload.send("/verify", longer).body())
                .contains(
                        "Changed after sealing",
                        "Something was added to it after it was sealed",
                        "Our original is inside this file, but something has been added to it",
                        NAME);
    }

    @Test
    void aStrangersCopyIsComparedWithTheRegister() throws Exception {
        certificate.register(database, ours, TODAY.plusYears(2));
        CertificateNumber other = CertificateNumber.of(2019, 7);
        byte[] theirs =
                TestSeal.SEAL.seal(new CertificateOnFile(other, code, "Eva Malá").drawnBy(drawing));
        assertThat(upload.send("/verify", theirs).body())
                .contains(
                        "Sealed by an unknown key",
                        "Where file and register disagree",
                        "Eva Malá",
                        NAME,
                        other.toString(),
                        number.toString());
    }

    @Test
    void aNumberAloneTellsNobodyAnything() throws Exception {
        certificate.register(database, ours, TODAY.plusYears(2));
        byte[] fishing =
                ("%PDF-1.7\n<x:xmpmeta><xmp:Identifier><rdf:li>"
                                + number
                                + "</rdf:li></xmp:Identifier></x:xmpmeta>%%EOF")
                        .getBytes();
        assertThat(upload.send("/verify", fishing).body())
                .contains("Not sealed")
                .doesNotContain(NAME);
    }

    @Test
    void scriptInADescriptionIsShownAndNotRun() throws Exception {
        certificate.register(database, ours, TODAY.plusYears(2));
        byte[] file =
                ("%PDF-1.7\n<x:xmpmeta><xmp:Identifier><rdf:li>"
                                + code
                                + "</rdf:li></xmp:Identifier><dc:title><rdf:li>a – &lt;script&gt;alert(1)&lt;/script&gt;</rdf:li></dc:title></x:xmpmeta>%%EOF")
                        .getBytes("UTF-8");
        assertThat(upload.send("/verify", file).body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void programsGetTheSameAnswer() throws Exception {
        certificate.register(database, ours, TODAY.plusYears(2));
        HttpResponse<String> answer = upload.send("/api/v1/verify", ours);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "\"verdict\":\"valid\"",
                        "\"check\":\"unchanged\",\"finding\":\"passed\"",
                        "\"number\":\"" + number + "\"");
        assertThat(upload.send("/api/v1/verify", new byte[0]).body())
                .contains("\"verdict\":\"empty\"", "\"certificate\":null");
    }

    @Test
    void eachHostileFileGetsAClearAnswerInTime(CapturedOutput log) throws Exception {
        certificate.register(database, ours, TODAY.plusYears(2));
        byte[] theirs = TestSeal.SEAL.seal(certificate.drawnBy(drawing));
        Map<byte[], HostileFiles.Case> files = HostileFiles.all(ours, theirs);
        assertThat(files).hasSizeGreaterThanOrEqualTo(20);
        for (Map.Entry<byte[], HostileFiles.Case> each : files.entrySet()) {
            long start = System.nanoTime();
            HttpResponse<String> page = upload.send("/verify", each.getKey());
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as(each.getValue().name())
                    .isLessThan(Duration.ofSeconds(30));
            assertThat(page.statusCode()).as(each.getValue().name()).isEqualTo(200);
            assertThat(page.body())
                    .as(each.getValue().name())
                    .contains("<h1>" + each.getValue().heading() + "</h1>")
                    .doesNotContain("root:", "!public");
            assertThat(allocatedBy(() -> check.check(each.getKey())))
                    .as(each.getValue().name())
                    .isLessThan(256L << 20);
        }
        assertThat(log.getAll()).doesNotContain("Žofie", "Eva Mal");
    }

    /** V2, V12: whatever others signed is read to its end, named safely, and never an error. */
    @Test
    void whatOthersSignedGetsItsSentence() throws Exception {
        List<ForeignFiles.Case> files = ForeignFiles.all();
        assertThat(files).hasSizeGreaterThanOrEqualTo(60);
        for (ForeignFiles.Case each : files) {
            HttpResponse<String> page = upload.send("/verify", each.file());
            assertThat(page.statusCode()).as(each.name()).isEqualTo(200);
            assertThat(page.body().replaceAll("[\u2068\u2069]", ""))
                    .as(each.name())
                    .contains("<h1>" + each.heading() + "</h1>", each.said())
                    .doesNotContain("!public", "=#", "<script>alert");
            if (page.body().contains("The signer is called")) {
                assertThat(page.body())
                        .as(each.name())
                        .containsPattern("called “\u2068[^\u2068\u2069“”\"]*\u2069” in the file");
            }
            HttpResponse<String> answer = upload.send("/api/v1/verify", each.file());
            assertThat(answer.statusCode()).as(each.name()).isEqualTo(200);
            assertThat(answer.body())
                    .as(each.name())
                    .contains(
                            switch (each.heading()) {
                                case ForeignFiles.FOREIGN -> "\"verdict\":\"foreign\"";
                                case "Not sealed" -> "\"verdict\":\"unsealed\"";
                                case "The seal is damaged" -> "\"verdict\":\"damaged\"";
                                default -> "\"verdict\":\"cut-off\"";
                            });
        }
    }

    @Test
    void aFileOf200MegabytesIsRefusedWithAPage() throws Exception {
        HttpResponse<String> page = upload.chunked("/verify", new Zeros(200 << 20));
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("This is too large");
        HttpResponse<String> announced = upload.announced("/verify", new byte[200 << 20]);
        assertThat(announced.statusCode()).isEqualTo(413);
        assertThat(announced.body()).contains("This is too large");
        HttpResponse<String> problem = upload.chunked("/api/v1/verify", new Zeros(12 << 20));
        assertThat(problem.statusCode()).isEqualTo(413);
        assertThat(problem.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
    }

    private static long allocatedBy(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** So many zeros, never all at once. */
    private static final class Zeros extends InputStream {

        private int left;

        Zeros(int left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int now = Math.min(left, length);
            Arrays.fill(into, from, from + now, (byte) 0);
            left -= now;
            return now;
        }
    }
}
