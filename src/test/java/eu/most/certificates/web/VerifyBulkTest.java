package eu.most.certificates.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.most.certificates.VerificationCode;
import eu.most.certificates.document.CertificateDrawing;
import eu.most.certificates.seal.Seal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What anybody reads about many files and codes at once, over real HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class VerifyBulkTest {

    private static final LocalDate LATER = LocalDate.now().plusYears(2);

    @Autowired JdbcClient database;
    @Autowired Seal seal;
    @Autowired CertificateDrawing drawing;
    @LocalServerPort int port;

    private final CertificateOnFile certificate = CertificateOnFile.of("Žofie Šťastná-Krhovská");
    private Upload upload;
    private byte[] ours;

    @BeforeEach
    void aCertificateInTheRegister() {
        upload = new Upload(port);
        ours = seal.seal(certificate.drawnBy(drawing));
        certificate.register(database, ours, LATER);
    }

    @Test
    void anArchiveBecomesATable() throws Exception {
        byte[] altered = ours.clone();
        altered[20] ^= 1;
        HttpResponse<String> page =
                upload.named(
                        "/verify/bulk",
                        "all.zip",
                        archive(
                                Map.of(
                                        "group/good.pdf",
                                        ours,
                                        "group/altered.pdf",
                                        altered,
                                        "__MACOSX/good.pdf",
                                        new byte[0],
                                        "inner.zip",
                                        archive(Map.of("x.pdf", ours)))),
                        "page");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "1 of 3 certificates valid today",
                        "good.pdf",
                        "Changed after sealing",
                        "Not a PDF",
                        certificate.holder())
                .doesNotContain("!public");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aListOfCodesBecomesASpreadsheet() throws Exception {
        String list =
                "name;code\nEva;"
                        + certificate.code()
                        + "\n=1+1;\nx;"
                        + VerificationCode.random(new SecureRandom())
                        + "\n";
        HttpResponse<String> csv =
                upload.named("/verify/bulk", "codes.csv", list.getBytes(UTF_8), "csv");
        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.body().lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("\"Valid today\",\"" + certificate.number() + "\""))
                .anyMatch(line -> line.startsWith("\"'=1+1\",\"Not a complete code\""))
                .anyMatch(line -> line.contains("\"Not in our register\""));
    }

    @Test
    void aThousandFilesTakeLessThanAMinute() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 1000; i++) {
            files.put(i + ".pdf", ours);
        }
        byte[] archive = archive(files);
        long start = System.nanoTime();
        HttpResponse<String> page = upload.named("/verify/bulk", "all.zip", archive, "page");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
        assertThat(page.body()).contains("1,000 of 1,000 certificates valid today");
    }

    @Test
    void whatIsTooMuchIsRefusedAsAWhole() throws Exception {
        assertThat(upload.named("/verify/bulk", "all.zip", bomb(), "page").body())
                .contains("unpacks to more than a hundred times its size");
        String codes = (certificate.code() + "\n").repeat(2001);
        HttpResponse<String> many =
                upload.named("/verify/bulk", "codes.txt", codes.getBytes(UTF_8), "page");
        assertThat(many.statusCode()).isEqualTo(413);
        assertThat(many.body()).contains("there are more than 2,000");
        HttpResponse<String> nothing =
                upload.named("/verify/bulk", "codes.txt", new byte[0], "page");
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body()).contains("neither a file nor a code");
        byte[] broken = archive(Map.of("a.pdf", ours));
        for (int i = 100; i < 1000; i++) {
            broken[i] ^= 0x55;
        }
        assertThat(upload.named("/verify/bulk", "all.zip", broken, "page").body())
                .contains("this ZIP archive is damaged or locked");
    }

    private static byte[] bomb() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            files.put(i + ".pdf", new byte[9 << 20]);
        }
        return archive(files);
    }

    private static byte[] archive(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
