package eu.most.verification.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.most.credentials.VerificationCode;
import eu.most.documents.CertificateDrawing;
import eu.most.documents.PdfText;
import eu.most.signing.Seal;
import eu.most.transparency.TransparencyLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What anybody reads about many files and codes at once, over real HTTP. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        // An application of its own: other tests use up what an address may ask for in vain.
        properties = "spring.application.name=bulk")
class VerifyBulkTest {

    private static final LocalDate LATER = LocalDate.now().plusYears(2);

    @Autowired JdbcClient database;
    @Autowired Seal seal;
    @Autowired CertificateDrawing drawing;
    @Autowired TransparencyLog log;
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
        HttpResponse<String> started =
                start(
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
                                        archive(Map.of("x.pdf", ours)))));
        assertThat(started.statusCode()).isIn(302, 303);
        assertThat(path(started)).matches("/verify/bulk/[0-9A-Z]{26}");
        HttpResponse<String> page = finished(started);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "1 of 3 certificates valid today",
                        "good.pdf",
                        "Changed after sealing",
                        "Not a PDF",
                        certificate.holder(),
                        "The public log had")
                .contains("All (3)", "Valid today (1)", "Not valid (1)", "Cannot tell (1)")
                .doesNotContain("!public");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        await().untilAsserted(() -> assertThat(filesLeft()).isZero());
    }

    @Test
    void aListOfCodesBecomesASpreadsheet() throws Exception {
        String list =
                "name;code\nEva;"
                        + certificate.code()
                        + "\n=1+1;\nx;"
                        + VerificationCode.random(new SecureRandom())
                        + "\n";
        HttpResponse<String> started = start("codes.csv", list.getBytes(UTF_8));
        finished(started);
        HttpResponse<String> csv = upload.open(path(started) + "/certificates-checked.csv");
        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.body().lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("\"Valid today\",\"" + certificate.number() + "\""))
                .anyMatch(line -> line.startsWith("\"'=1+1\",\"Not a complete code\""))
                .anyMatch(line -> line.contains("\"Not in our register\""));
        assertThat(upload.open(path(started) + "/certificates-checked.csv?lang=cs").body())
                .as("with ordinary spaces, so that it can be filtered")
                .contains("\"Není v našem registru\"")
                .doesNotContain("\u00a0");
    }

    /** V7: a line may hold several codes; none of them may vanish. */
    @Test
    void eachCodeOfALineGetsARowOfItsOwn() throws Exception {
        CertificateOnFile other = CertificateOnFile.of("Petr Kos");
        other.register(database, new byte[] {1}, LATER);
        String list = certificate.code() + ", " + other.code() + ", " + other.number();
        String page = finished(start("codes.txt", list.getBytes(UTF_8))).body();
        assertThat(page)
                .contains("2 of 2 certificates valid today")
                .contains(certificate.number().value(), other.number().value());
    }

    @Test
    void linesWithoutACodeAreCounted() throws Exception {
        String list = "Eva Malá;\n\n;;\nName;Code\nEva Nová;" + certificate.code() + "\n";
        HttpResponse<String> started = start("codes.csv", list.getBytes(UTF_8));
        assertThat(finished(started).body())
                .contains("1 of 1 certificate valid today")
                .contains("2 lines held no code and were not checked.");
        assertThat(upload.open(path(started) + "?lang=sl").body())
                .contains("2\u00a0vrstici nista vsebovali kode");
        assertThat(
                        finished(start("codes.txt", certificate.code().toString().getBytes(UTF_8)))
                                .body())
                .doesNotContain("held no code");
    }

    @Test
    void theNamesOfColumnsAboveAListAreNoFault() throws Exception {
        for (String heading :
                new String[] {
                    "Name;Code", "\uFEFF\n\nČíslo osvědčení", "Št.;Koda", "\"Nr.\",\"Prüfcode\""
                }) {
            String list = heading + "\r\n" + certificate.code() + "\r\n";
            assertThat(finished(start("codes.csv", list.getBytes(UTF_8))).body())
                    .as(heading)
                    .contains("1 of 1 certificate valid today")
                    .doesNotContain("held no code");
        }
    }

    /** A name that turns the line round shows another end than the file has. */
    @Test
    void theNameOfAFileIsShownWithoutWhatTurnsTheLineRound() throws Exception {
        HttpResponse<String> started = start("Eva\u202Efdp.exe\u200Bא.pdf", ours);
        assertThat(finished(started).body())
                .contains("<bdi><span class=\"unbroken\">Evafdp.exeא.pdf</span></bdi>")
                .doesNotContain("\u202E", "\u200B");
        assertThat(upload.open(path(started) + "/certificates-checked.csv").body())
                .contains("\"Evafdp.exeא.pdf\"");
    }

    @Test
    void whoCheckedIsDrawnInLettersThatThereAre() throws Exception {
        HttpResponse<String> started = checked(CertificateOnFile.of("Petr Kos"));
        String protocol =
                PdfText.of(
                        upload.post(
                                        path(started) + "/protocol",
                                        "by=" + URLEncoder.encode("דנה לוי 🙂", UTF_8))
                                .body());
        assertThat(protocol).contains("Dnh Lwy U+1F642").doesNotContain("?");
    }

    @Test
    void theProtocolWritesANameInLatinLettersWhereOurFontsHaveNoOthers() throws Exception {
        HttpResponse<String> started =
                checked(
                        CertificateOnFile.of("محمد حداد", "Mohammed Haddad"),
                        CertificateOnFile.of("小龙 李"));

        assertThat(protocol(started))
                .contains("Mohammed Haddad", "Xiǎo Lóng Lǐ")
                .doesNotContain("????");
    }

    @Test
    void aNameOfOtherLettersStandsWithItsLatinFormOnPageAndPaper() throws Exception {
        HttpResponse<String> started = checked(CertificateOnFile.of("Ελένη Κου"));

        assertThat(finished(started).body())
                .contains("Ελένη Κου<br><span class=\"small\">Eléni Kou</span>");
        assertThat(upload.open(path(started) + "/certificates-checked.csv").body())
                .contains("\"In Latin letters\"", "\"Ελένη Κου\",\"Eléni Kou\"");
        assertThat(protocol(started)).contains("Ελένη Κου (Eléni Kou)");
    }

    @Test
    void theProtocolIsSealedAndSaysWhoCheckedAgainstWhatAndIsNoCertificate() throws Exception {
        HttpResponse<String> started = start("codes.csv", certificate.code().toString().getBytes());
        finished(started);
        HttpResponse<byte[]> answer =
                upload.post(path(started) + "/protocol", "by=A.+Zupan%2C+gate+2");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "protocol.pdf");
        assertThat(PdfText.of(answer.body()))
                .contains(
                        "Record of a certificate check",
                        "Visitor’s statement: checked by",
                        "“A. Zupan, gate 2”",
                        "As handed in by the visitor",
                        "was written by the visitor, and we have not checked it",
                        "the public log with",
                        certificate.holder(),
                        certificate.number().toString());
        assertThat(upload.send("/verify", answer.body()).body())
                .contains("Unchanged record of a check")
                .doesNotContain("!public", "icon failed");
        byte[] altered = answer.body().clone();
        altered[20] ^= 1;
        assertThat(upload.send("/verify", altered).body()).contains("Changed after sealing");
    }

    /** S10: a stranger's sentence does not become ours by our seal. */
    @Test
    void whatAVisitorWroteIsQuotedShortAndOnOneLine() throws Exception {
        HttpResponse<String> started =
                start("Most confirms” that Eva is a doctor " + "x".repeat(120) + ".pdf", ours);
        finished(started);
        String protocol =
                PdfText.of(
                        upload.post(
                                        path(started) + "/protocol",
                                        "by=%E2%80%9D+The+institution+confirms%0Athis")
                                .body());
        assertThat(protocol)
                .contains("“' The institution confirms this”", "“Most confirms' that")
                .doesNotContain("x".repeat(100));
    }

    /** V7: text files as the office programs of these countries save them. */
    @ParameterizedTest
    @CsvSource({
        "windows-1250, ''",
        "UTF-8, ''",
        "UTF-8, \uFEFF",
        "UTF-16LE, ''",
        "UTF-16LE, \uFEFF",
        "UTF-16BE, ''",
        "UTF-16BE, \uFEFF"
    })
    void listsInEveryEncodingAreRead(String encoding, String mark) throws Exception {
        String list =
                mark
                        + "Jméno;Kód;Poznámka\r\n\"Žofie Šťastná\";\""
                        + certificate.code()
                        + "\";\"příští rok\"\r\nEva;"
                        + certificate.number()
                        + ";\r\n";
        assertThat(finished(start("codes.csv", list.getBytes(Charset.forName(encoding)))).body())
                .contains(
                        "1 of 2 certificates valid today",
                        certificate.code().toString(),
                        "A number, not a code")
                .doesNotContain("!public");
    }

    /** S7: what is skipped is unpacked, too. */
    @Test
    void aBombAmongTheByProductsIsRefused() throws Exception {
        byte[] swelling =
                archive(Map.of("__MACOSX/x", new byte[200 << 20], "good.pdf", new byte[] {1}));
        assertThat(finished(start("all.zip", swelling)).body())
                .contains("unpacks to more than a hundred times its size");
    }

    /** S7: a list is read line by line. */
    @Test
    void aListOfMillionsOfLinesIsRefusedWithoutHoldingIt() throws Exception {
        byte[] lines = "a\n".repeat(5 << 20).getBytes(UTF_8);
        assertThat(finished(start("codes.txt", lines)).body())
                .contains("a list is larger than 4 MB");
        assertThat(finished(start("codes.txt", "7".repeat(3 << 20).getBytes(UTF_8))).body())
                .contains("None of 1 certificate", "Not a complete code");
    }

    @Test
    void aThousandFilesAreCheckedInOneGo() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 1000; i++) {
            files.put(i + ".pdf", ours);
        }
        HttpResponse<String> page = finished(start("all.zip", archive(files)));
        assertThat(page.body())
                .contains("1,000 of 1,000 certificates valid today")
                .contains("All (1,000)", "Valid today (1,000)", "Not valid (0)", "Cannot tell (0)")
                .containsOnlyOnce("id=\"only-NOT_VALID\" disabled");
    }

    @Test
    void whileItGoesOnThePageSaysHowFarItHasCome() throws Exception {
        String id = "R".repeat(25) + "1";
        database.sql(
                        """
                        INSERT INTO bulk_check (id, state, checked, permille, touched_at, expires_at)
                        VALUES (SHA2(?, 256), 'RUNNING', 412, 400, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 HOUR)
                        """)
                .param(id)
                .update();
        HttpResponse<String> page = upload.open("/verify/bulk/" + id);
        assertThat(page.body())
                .contains(
                        "412 certificates checked so far",
                        "value=\"400\"",
                        "<noscript><meta http-equiv=\"refresh\" content=\"3\"></noscript>")
                .doesNotContain("!public");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'; connect-src 'self'");
        assertThat(upload.open("/verify/bulk/" + id + "/certificates-checked.csv").statusCode())
                .isEqualTo(404);
        database.sql("UPDATE bulk_check SET touched_at = touched_at - INTERVAL 2 MINUTE").update();
        assertThat(upload.open("/verify/bulk/" + id).body()).contains("was interrupted");
    }

    @Test
    void afterAnHourAndOnRequestItIsGone() throws Exception {
        HttpResponse<String> first = start("a.pdf", ours);
        finished(first);
        database.sql("UPDATE bulk_check SET expires_at = UTC_TIMESTAMP(6)").update();
        HttpResponse<String> gone = upload.open(path(first));
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("There is no check at this address");

        HttpResponse<String> second = start("a.pdf", ours);
        finished(second);
        upload.send(path(second) + "/delete", new byte[0]);
        assertThat(upload.open(path(second)).statusCode()).isEqualTo(404);
        assertThat(
                        database.sql(
                                        "SELECT COUNT(*) FROM bulk_check_line l JOIN bulk_check b ON b.id = l.bulk_check"
                                                + " WHERE b.expires_at > UTC_TIMESTAMP(6)")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void theDatabaseDoesNotHoldTheKeyToAResult() throws Exception {
        HttpResponse<String> started = start("a.pdf", ours);
        finished(started);
        String id = path(started).substring("/verify/bulk/".length());
        assertThat(database.sql("SELECT id FROM bulk_check").query(String.class).list())
                .doesNotContain(id)
                .allMatch(stored -> stored.matches("[0-9a-f]{64}"));
        assertThat(upload.open("/verify/bulk/" + "0".repeat(26)).statusCode()).isEqualTo(404);
        assertThat(upload.open("/verify/bulk/x").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsTooMuchIsRefusedAsAWhole() throws Exception {
        assertThat(finished(start("all.zip", bomb())).body())
                .contains("unpacks to more than a hundred times its size");
        String codes = (certificate.code() + "\n").repeat(2001);
        assertThat(finished(start("codes.txt", codes.getBytes(UTF_8))).body())
                .contains("there are more than 2,000");
        assertThat(finished(start("codes.txt", new byte[0])).body())
                .contains("neither a file nor a code");
        byte[] broken = archive(Map.of("a.pdf", ours));
        for (int i = 100; i < 1000; i++) {
            broken[i] ^= 0x55;
        }
        assertThat(finished(start("all.zip", broken)).body())
                .contains("this ZIP archive is damaged or locked");
        await().untilAsserted(() -> assertThat(filesLeft()).isZero());
    }

    private HttpResponse<String> start(String name, byte[] file) throws Exception {
        return upload.named("/verify/bulk", name, file);
    }

    /** A check of these that has come to its end. */
    private HttpResponse<String> checked(CertificateOnFile... certificates) throws Exception {
        StringBuilder codes = new StringBuilder();
        for (CertificateOnFile one : certificates) {
            one.register(database, new byte[] {1}, LATER);
            codes.append(one.code()).append('\n');
        }
        HttpResponse<String> started = start("codes.csv", codes.toString().getBytes(UTF_8));
        finished(started);
        return started;
    }

    /** What stands in the protocol of a check. */
    private String protocol(HttpResponse<String> started) throws Exception {
        HttpResponse<byte[]> answer = upload.post(path(started) + "/protocol", "by=");
        return PdfText.of(answer.body());
    }

    /** The page after the check has come to its end. */
    private HttpResponse<String> finished(HttpResponse<String> started) throws Exception {
        return await().until(
                        () -> upload.open(path(started)),
                        page -> !page.body().contains("data-running"));
    }

    private static String path(HttpResponse<String> started) {
        return started.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
    }

    /** The files go right after the result is there. */
    private static long filesLeft() throws Exception {
        try (Stream<Path> found = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            String ours = "most-bulk-" + ProcessHandle.current().pid() + "-";
            return found.filter(path -> path.getFileName().toString().startsWith(ours)).count();
        }
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
