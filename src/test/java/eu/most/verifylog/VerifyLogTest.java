package eu.most.verifylog;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.EmbeddedDatabaseInitializer;
import eu.most.signing.keys.LogKeyFile;
import eu.most.transparency.LogEntry;
import eu.most.transparency.TransparencyLog;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;

/** What an outsider finds who fetches the log over HTTP, keeps it as files, and is lied to. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        // Not the application of most tests: they register certificates past the log.
        properties = "spring.application.name=log")
class VerifyLogTest {

    @Autowired TransparencyLog log;
    @Autowired TransactionOperations transactions;
    @LocalServerPort int port;
    @TempDir Path kept;

    private final HttpClient outsider = HttpClient.newHttpClient();
    private String said = "";

    /** Where this test's entries begin; others may have written before. */
    private int first;

    @BeforeEach
    void theLogHasEntriesAndTheOutsiderHasACopy() throws Exception {
        first = (int) log.size();
        append("issued", 21);
        for (String file : List.of("checkpoint", "log-key", "log")) {
            Files.writeString(kept.resolve(file), fetch("/.well-known/most/" + file).body());
        }
    }

    @Test
    void aWholeLogIsFoundWholeByItsAddressAndFromFiles() {
        assertThat(check("http://localhost:" + port)).isZero();
        assertThat(said).contains("The log is whole", "came with the log");
        assertThat(check(file("log"), "--key", file("log-key"))).isZero();
        assertThat(said).contains("The log is whole").doesNotContain("came with the log");
    }

    @Test
    void aChangedEntryIsFound() throws Exception {
        List<String> lines = lines();
        lines.set(first + 7, lines.get(first + 7).replaceFirst("T08:", "T09:"));
        assertThatItIsWrong(lines, "one was changed, left out, added or moved");
    }

    @Test
    void aMissingEntryIsFound() throws Exception {
        List<String> lines = lines();
        lines.remove(first + 7);
        assertThatItIsWrong(lines, "entries are missing");
        assertThat(said)
                .contains(
                        "Line %d should be entry %d and says it is entry %d"
                                .formatted(first + 8, first + 7, first + 8));
    }

    @Test
    void entriesInAnotherOrderAreFound() throws Exception {
        List<String> lines = lines();
        lines.add(first + 3, lines.remove(first + 7));
        assertThatItIsWrong(lines, "one was changed, left out, added or moved");
    }

    @Test
    void aCertificateThatWasNeverIssuedIsFound() throws Exception {
        append("revoked", 1);
        assertThat(check("http://localhost:" + port)).isZero();
        List<String> lines = lines();
        lines.set(first + 2, lines.get(first + 2).replace("issued", "revoked"));
        assertThatItIsWrong(lines, "which was never issued");
    }

    @Test
    void aForgedSignatureIsFound() throws Exception {
        String note = Files.readString(kept.resolve("checkpoint"));
        int at = note.lastIndexOf(' ') + 1;
        byte[] signature = Base64.getDecoder().decode(note.substring(at).strip());
        signature[20] ^= 1;
        Files.writeString(
                kept.resolve("checkpoint"),
                note.substring(0, at) + Base64.getEncoder().encodeToString(signature) + "\n");
        assertThatItIsWrong(lines(), "not signed by this key");
    }

    @Test
    void aCheckpointOfAnotherKeyIsFound() throws Exception {
        Files.writeString(
                kept.resolve("log-key"),
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        assertThatItIsWrong(lines(), "not signed by this key");
    }

    @Test
    void whoKeptAnEarlierCheckpointSeesThatTheLogOnlyGrew() throws Exception {
        append("issued", 5);
        assertThat(check("http://localhost:" + port, "--earlier", file("checkpoint"))).isZero();
        assertThat(said).contains("the log only grew, by 5");
    }

    @Test
    void whoKeptAnEarlierCheckpointSeesThatThePastWasRewritten() throws Exception {
        Files.copy(kept.resolve("checkpoint"), kept.resolve("earlier"));
        List<String> lines = lines();
        lines.set(first, lines.get(first).replaceFirst("T08:", "T09:"));
        Files.write(kept.resolve("log"), lines);
        assertThat(check(file("log"), "--earlier", file("earlier"))).isEqualTo(1);
        assertThat(said).contains("the past was rewritten");
    }

    /** V10. */
    @Test
    void anotherNameWithTheSameKeyIsNotCalledForged() throws Exception {
        Files.writeString(
                kept.resolve("earlier"),
                signedAs("most.example/log", Files.readString(kept.resolve("checkpoint"))));
        append("issued", 3);

        assertThat(check("http://localhost:" + port, "--earlier", file("earlier"))).isZero();
        assertThat(said)
                .contains("another name (most.example/log), the same key")
                .contains("the log only grew, by 3")
                .doesNotContain("forged");
    }

    /** V10, the other way round. */
    @Test
    void anotherKeyUnderTheSameNameIs() throws Exception {
        String checkpoint = Files.readString(kept.resolve("checkpoint"));
        Files.writeString(kept.resolve("earlier"), withAnotherSignature(checkpoint));

        assertThat(check(file("log"), "--earlier", file("earlier"))).isEqualTo(1);
        assertThat(said).contains("forged");
    }

    private static String withAnotherSignature(String checkpoint) {
        int middle = checkpoint.length() - 40;
        char other = checkpoint.charAt(middle) == 'A' ? 'B' : 'A';
        return checkpoint.substring(0, middle) + other + checkpoint.substring(middle + 1);
    }

    /** The checkpoint as the installation would have signed it under this name. */
    private static String signedAs(String name, String checkpoint) throws Exception {
        KeyPair keys =
                new LogKeyFile(
                                EmbeddedDatabaseInitializer.DATA.resolve(
                                        "keys/demonstration-log.pem"))
                        .load();
        String text =
                checkpoint
                        .substring(0, checkpoint.indexOf("\n\n") + 1)
                        .replaceFirst("^[^\n]+", name);
        byte[] encoded = keys.getPublic().getEncoded();
        MessageDigest id = MessageDigest.getInstance("SHA-256");
        id.update((name + "\n\1").getBytes(StandardCharsets.UTF_8));
        id.update(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
        Signature signing = Signature.getInstance("Ed25519");
        signing.initSign(keys.getPrivate());
        signing.update(text.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream note = new ByteArrayOutputStream();
        note.write(id.digest(), 0, 4);
        note.writeBytes(signing.sign());
        return text
                + "\n\u2014 "
                + name
                + " "
                + Base64.getEncoder().encodeToString(note.toByteArray())
                + "\n";
    }

    @Test
    void anEntryThatNoCheckpointCoversYetIsSaidAndNotBlamed() throws Exception {
        append("issued", 2);
        Files.writeString(kept.resolve("log"), fetch("/.well-known/most/log").body());
        assertThat(check(file("log"))).isZero();
        assertThat(said).contains("2 entries that this checkpoint does not cover yet");
    }

    @Test
    void whatCannotBeReadIsSaidToBeUnreadableAndNotWrong() {
        assertThat(check(file("nothing"), "--key", file("absent"))).isEqualTo(2);
        assertThat(said).contains("Could not check", "absent");
        assertThat(check("http://localhost:1")).isEqualTo(2);
        assertThat(check()).isEqualTo(2);
    }

    @Test
    void theLanguageOfProgramsHasTheProofToo() throws Exception {
        HttpResponse<String> proof = fetch("/api/v1/log/entries/3");
        assertThat(proof.statusCode()).isEqualTo(200);
        assertThat(proof.body())
                .contains("\"leafIndex\":3", "\"auditPath\":[", "\"treeSize\":", "\"checkpoint\":");
        assertThat(fetch("/api/v1/log/entries/99999999").statusCode()).isEqualTo(404);
        assertThat(fetch("/api/v1/log/consistency?from=2&to=9").body()).contains("\"path\":[");
        assertThat(fetch("/api/v1/certificates/0000-0000-0000-0/log").statusCode()).isEqualTo(404);
    }

    private void assertThatItIsWrong(List<String> lines, String sentence) throws Exception {
        Files.write(kept.resolve("log"), lines);
        assertThat(check(file("log"))).isEqualTo(1);
        assertThat(said).contains("Something is WRONG", sentence);
    }

    private List<String> lines() throws Exception {
        return new ArrayList<>(Files.readAllLines(kept.resolve("log")));
    }

    private String file(String name) {
        return kept.resolve(name).toString();
    }

    private int check(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = new VerifyLog(new PrintStream(out, true, StandardCharsets.UTF_8)).run(arguments);
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    private HttpResponse<String> fetch(String path) throws Exception {
        return outsider.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                BodyHandlers.ofString());
    }

    private void append(String act, int count) {
        long size = log.size();
        for (int i = 0; i < count; i++) {
            String number = "MOST-2026-%06d-0".formatted(act.equals("issued") ? size + i : first);
            transactions.executeWithoutResult(_ ->
                    log.append(
                            List.of(
                                    new LogEntry(
                                            UUID.randomUUID(),
                                            number,
                                            act,
                                            Instant.parse("2026-11-21T08:00:00Z"),
                                            "ab".repeat(32),
                                            Optional.empty()))));
        }
    }
}
