package eu.most.verification.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.documents.CertificateDrawing;
import eu.most.documents.DocumentIssuer;
import eu.most.documents.tables.PrintedTable;
import eu.most.documents.tables.PrintedTable.Column;
import eu.most.documents.tables.PrintedTable.Group;
import eu.most.documents.tables.PrintedTable.Row;
import eu.most.documents.tables.TableDrawing;
import eu.most.kernel.LanguageTag;
import eu.most.signing.Seal;
import eu.most.signing.TestSeal;
import eu.most.signing.keys.KeysOnDisk;
import eu.most.verification.DocumentCheck;
import eu.most.verification.DocumentVerdict;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * An installation with its third seal key: the first was rolled, the second got out and was
 * revoked.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class RolledKeysOnlineTest {

    private static final Instant NOW = Instant.now();
    private static final LocalDate UNTIL = LocalDate.now().plusYears(2);

    private static final DocumentIssuer ACADEMY =
            new DocumentIssuer("Academy", URI.create("https://most.example"), List.of());

    private static final PrintedTable A_RECORD =
            new PrintedTable(
                    true,
                    LanguageTag.ENGLISH,
                    "Record of a check",
                    "/verify/bulk",
                    List.of(),
                    List.of(),
                    List.of(new Column("File", 1), new Column("Result", 1)),
                    List.of(
                            new Group(
                                    "",
                                    "",
                                    List.of(new Row(List.of("eva.pdf", "Valid today"), false)))),
                    List.of(),
                    "Academy");

    @TempDir static Path directory;

    private static KeysOnDisk keys;
    private static String stolen;
    private static Seal first;
    private static Seal second;

    @Autowired JdbcClient database;
    @Autowired Seal third;
    @Autowired CertificateDrawing drawing;
    @Autowired DocumentCheck check;
    @LocalServerPort int port;

    @BeforeAll
    static void threeKeys() {
        keys = new KeysOnDisk(directory);
        keys.init(daysAgo(30));
        first = TestSeal.of(keys, daysAgo(30));
        keys.roll(daysAgo(20), daysAgo(19));
        second = TestSeal.of(keys, daysAgo(20));
        stolen = keys.ids("seal").getFirst();
        keys.roll(daysAgo(2), daysAgo(1));
        keys.revoke(daysAgo(1), stolen, daysAgo(5));
    }

    @DynamicPropertySource
    static void theInstallationHasThem(DynamicPropertyRegistry properties) {
        properties.add("most.seal.keystore", () -> keys.keystore().toString());
        properties.add("most.log.key-file", () -> keys.logKey());
        properties.add("most.seal.password-file", () -> keys.passwordFile());
        properties.add("most.seal.revocation-list", () -> keys.list());
    }

    @Test
    void whatEachKeySealedInItsTimeIsGenuine() {
        assertThat(verdict(first, daysAgo(25))).isEqualTo(DocumentVerdict.REGISTERED);
        assertThat(verdict(second, daysAgo(10))).isEqualTo(DocumentVerdict.REGISTERED);
        assertThat(verdict(third, NOW)).isEqualTo(DocumentVerdict.REGISTERED);
    }

    @Test
    void whatARetiredKeySealedLaterIsRed() throws Exception {
        assertThat(verdict(first, daysAgo(10))).isEqualTo(DocumentVerdict.KEY_OUT_OF_USE);
        assertThat(page(first, daysAgo(10), "en"))
                .contains(
                        "Sealed with a key that was not in use",
                        "Known, but out of use since",
                        "icon failed")
                .doesNotContain("!public");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Sealed with a revoked key, The key of the seal was revoked",
        "cs, Zapečetěno zneplatněným klíčem, Klíč pečeti byl zneplatněn",
        "sl, Žigosano s preklicanim ključem, Ključ žiga je bil preklican",
        "de, Mit einem gesperrten Schlüssel gesiegelt, Der Schlüssel des Siegels wurde gesperrt"
    })
    void whatTheStolenKeySealedIsRedAndTheAwardIsNotCalledRevoked(
            String language, String heading, String line) throws Exception {
        assertThat(page(second, daysAgo(4), language))
                .contains("<h1>" + heading + "</h1>", line)
                .doesNotContain("!public");
        assertThat(page(second, daysAgo(4), "en"))
                .contains("The certificate is neither revoked nor suspended");
    }

    @Test
    void aStolenKeyDoesNotMakeAFileGenuine() throws Exception {
        byte[] forged = second.seal(CertificateOnFile.of("Eva Malá").drawnBy(drawing));

        assertThat(check.check(forged).verdict()).isEqualTo(DocumentVerdict.NOT_REGISTERED);
        assertThat(new Upload(port).send("/verify", forged).body())
                .contains("The key of the seal was revoked", "is not proven");
    }

    @Test
    void aRecordThatTheStolenKeySealedProvesNothing() throws Exception {
        TableDrawing tables = new TableDrawing(Clock.systemUTC());

        assertThat(check.check(third.seal(tables.draw(A_RECORD, ACADEMY, false))).verdict())
                .isEqualTo(DocumentVerdict.PROTOCOL);
        byte[] forged = second.seal(tables.draw(A_RECORD, ACADEMY, false));
        assertThat(check.check(forged).verdict()).isEqualTo(DocumentVerdict.KEY_NOT_TRUSTED);
        assertThat(new Upload(port).send("/verify", forged).body())
                .contains("<h1>Sealed with a revoked key, at an unknown time</h1>")
                .doesNotContain("!public");
    }

    @Test
    void keysAndListArePublished() throws Exception {
        assertThat(get("jwks.json"))
                .contains("\"kid\":\"" + stolen + "\"", "\"most_state\":\"revoked\"")
                .containsPattern("\"most_purpose\":\"token\",\"most_state\":\"retired\"")
                .contains("\"exp\":" + daysAgo(5).getEpochSecond());
        assertThat(get("ca.crl"))
                .isEqualTo(
                        new String(Files.readAllBytes(keys.list()), StandardCharsets.ISO_8859_1));
        assertThat(get("")).contains("/.well-known/most/ca.crl");
    }

    private DocumentVerdict verdict(Seal seal, Instant issued) {
        return check.check(issued(seal, issued)).verdict();
    }

    private String page(Seal seal, Instant issued, String language) throws Exception {
        return new Upload(port).send("/verify?lang=" + language, issued(seal, issued)).body();
    }

    private byte[] issued(Seal seal, Instant issued) {
        CertificateOnFile certificate = CertificateOnFile.of("Žofie Šťastná-Krhovská");
        byte[] pdf = seal.seal(certificate.drawnBy(drawing));
        certificate.register(database, pdf, UNTIL, issued);
        return pdf;
    }

    private String get(String file) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + port + "/.well-known/most/" + file);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address).build(),
                        BodyHandlers.ofString(StandardCharsets.ISO_8859_1))
                .body();
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS);
    }
}
