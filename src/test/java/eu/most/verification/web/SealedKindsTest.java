package eu.most.verification.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import eu.most.documents.CertificateDrawing;
import eu.most.documents.LetterDrawing;
import eu.most.documents.LetterFacts;
import eu.most.documents.tables.PrintedTable;
import eu.most.documents.tables.PrintedTable.Column;
import eu.most.documents.tables.PrintedTable.Group;
import eu.most.documents.tables.PrintedTable.Row;
import eu.most.documents.tables.TableRenderer;
import eu.most.kernel.LanguageTag;
import eu.most.signing.DocumentKind;
import eu.most.signing.Seal;
import eu.most.signing.TestSeal;
import eu.most.verification.BulkState;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** V1: each kind of document that we seal has a sentence of its own for whoever checks it. */
@WholeApplication
class SealedKindsTest {

    @Autowired JdbcClient database;
    @Autowired Seal seal;
    @Autowired CertificateDrawing certificates;
    @Autowired LetterDrawing letters;
    @Autowired TableRenderer tables;
    @Autowired BulkCheckReport protocols;
    @LocalServerPort int port;

    private final CertificateOnFile certificate = CertificateOnFile.of("Eva Malá");
    private Upload upload;

    @BeforeEach
    void aBrowser() {
        upload = new Upload(port);
    }

    @ParameterizedTest
    @EnumSource
    void eachKindIsToldFromTheOthers(DocumentKind kind) throws Exception {
        String heading =
                switch (kind) {
                    case CERTIFICATE -> "Genuine, unchanged and valid today";
                    case LETTER -> "Unchanged letter about a certificate";
                    case LIST -> "Unchanged list of certificates";
                    case PROTOCOL -> "Unchanged record of a check";
                };
        byte[] document = sealed(kind, seal);

        assertThat(upload.send("/verify", document).body())
                .contains("<h1>" + heading + "</h1>")
                .doesNotContain("Do not rely", "!public", "icon failed");
        assertThat(upload.send("/verify", withBehind(document, "% more\n")).body())
                .contains("<h1>Changed after sealing</h1>");
    }

    @ParameterizedTest
    @EnumSource(names = {"CERTIFICATE", "LETTER"})
    void aStrangersIsNotOurs(DocumentKind kind) throws Exception {
        assertThat(upload.send("/verify", sealed(kind, TestSeal.SEAL)).body())
                .contains("<h1>Sealed by an unknown key</h1>");
    }

    /** Those that were sealed before the kinds had names of their own. */
    @ParameterizedTest
    @CsvSource({"LETTER, LETTER", "TABLE, LIST", "urn:most:protocol, PROTOCOL"})
    void earlierOnesAreKnownToo(String identifier, DocumentKind kind) {
        assertThat(DocumentKind.named(List.of(identifier, "https://most.example"))).isEqualTo(kind);
    }

    /** V12: what mail servers and editors leave behind a file. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r\n\r\n", " \t\n\n\n"})
    void blankLinesBehindItMeanNothing(String blank) throws Exception {
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(upload.send("/verify", withBehind(sealed(kind, seal), blank)).body())
                    .contains("Only blank lines follow its end")
                    .doesNotContain("Do not rely", "icon failed", "!public");
        }
    }

    /** V12: a part of a file is no reason to suspect anybody. */
    @ParameterizedTest
    @ValueSource(ints = {1, 20, 4_000, 20_000, 30_000})
    void aFileThatWasCutOffIsNotCalledForged(int missing) throws Exception {
        byte[] whole = sealed(DocumentKind.CERTIFICATE, seal);

        assertThat(upload.send("/verify", Arrays.copyOf(whole, whole.length - missing)).body())
                .contains("<h1>The file is incomplete</h1>")
                .doesNotContain("not on the page", "icon failed", "disagree", "!public");
    }

    private byte[] sealed(DocumentKind kind, Seal by) {
        return switch (kind) {
            case CERTIFICATE -> {
                CertificateOnFile one = CertificateOnFile.of("Eva Malá");
                byte[] pdf = by.seal(one.drawnBy(certificates));
                if (by != TestSeal.SEAL) {
                    one.register(database, pdf, LocalDate.now().plusYears(2));
                }
                yield pdf;
            }
            case LETTER -> by.seal(letters.draw(letter()));
            case LIST ->
                    tables.print(
                            new PrintedTable(
                                    false,
                                    new LanguageTag("en"),
                                    "Gate",
                                    "",
                                    List.of(),
                                    List.of(),
                                    List.of(new Column("Name", 1)),
                                    List.of(
                                            new Group(
                                                    "Advice",
                                                    "",
                                                    List.of(new Row(List.of("Eva Malá"), false)))),
                                    List.of(),
                                    "Gate"));
            case PROTOCOL ->
                    protocols.pdf(
                            new BulkState.Done(
                                    0, 0, Instant.now(), 1, Instant.now(), Instant.now()),
                            List.of(),
                            "",
                            Locale.ENGLISH);
        };
    }

    private LetterFacts letter() {
        return new LetterFacts(
                "Academy",
                List.of("Eva Malá"),
                "1 March 2026",
                "Your certificate",
                List.of("Hello"),
                List.of(new LetterFacts.Fact("Number", certificate.number().toString())),
                List.of("Bye"),
                certificate.code().toString(),
                "Academy",
                URI.create("https://most.example"),
                new LanguageTag("en"),
                true);
    }

    private static byte[] withBehind(byte[] file, String more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(file);
        out.writeBytes(more.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
