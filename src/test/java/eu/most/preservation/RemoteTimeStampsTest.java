package eu.most.preservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.most.documents.DrawingOutcome.Drawn;
import eu.most.documents.Examples;
import eu.most.signing.SealKeys;
import eu.most.signing.SecondOpinion;
import eu.most.signing.TestSeal;
import eu.most.signing.keys.Authority;
import eu.most.signing.keys.KeyUse;
import eu.most.signing.keys.KeysOnDisk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A time-stamp service over HTTP that says where its list of revoked keys is. */
@Execution(ExecutionMode.CONCURRENT)
class RemoteTimeStampsTest {

    private static final Instant NOW = Instant.now();
    private static final Instant EARLIER = NOW.minus(Duration.ofDays(30));

    @TempDir Path directory;

    private HttpServer server;
    private Authority authority;
    private SealKeys keys;
    private byte[] sealed;

    @BeforeEach
    void aServiceAndASealedCertificate() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        authority = Authority.make("Time authority", "Time root", EARLIER, Duration.ofDays(7300));
        PrivateKeyEntry stamp =
                authority.certify(
                        "Time stamps",
                        KeyUse.TIME_STAMP,
                        Optional.of(address("/ca.crl")),
                        EARLIER,
                        Duration.ofDays(3650));
        Stamping stamping = new Stamping(stamp, authority.certificate());
        answer("/tsa", "application/timestamp-query", stamping::answer);
        answer(
                "/ca.crl",
                "",
                _ -> authority.revocationList(List.of(), Instant.now(), Duration.ofDays(7)));
        server.start();
        KeysOnDisk institution = new KeysOnDisk(directory);
        institution.init(EARLIER);
        keys = TestSeal.keys(institution, NOW);
        sealed =
                TestSeal.of(institution, NOW)
                        .seal(
                                ((Drawn) TestSeal.DRAWING.draw(Examples.in("sl").facts()))
                                        .document());
    }

    @AfterEach
    void itIsGone() {
        server.stop(0);
    }

    @Test
    void itsStampsPreserveAFile() throws Exception {
        Preserved preserved = longTerm().preserve(sealed);

        assertThat(preserved.stamp().demonstration()).isFalse();
        assertThat(preserved.stamp().by()).contains("Time stamps");
        SimpleReport report =
                SecondOpinion.on(
                        preserved.pdf(),
                        List.of(keys.chain().getLast(), authority.certificate()),
                        List.of(),
                        NOW.plus(Duration.ofDays(2500)));
        assertThat(report.getIndication(report.getFirstSignatureId()))
                .isEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void aServiceThatDoesNotAnswerIsNamedInTheReason() throws Exception {
        LongTermSeal longTerm = longTerm();
        server.stop(0);

        assertThatThrownBy(() -> longTerm.preserve(sealed))
                .hasMessageContaining(address("/tsa").toString());
    }

    @Test
    void aServiceWithoutItsListOfRevokedKeysDoesNotDo() throws Exception {
        server.removeContext("/ca.crl");

        assertThatThrownBy(() -> longTerm().preserve(sealed)).hasMessageContaining("evocation");
    }

    @Test
    void aFileWithoutACertificateIsRefusedAtOnce() throws Exception {
        Path file = Files.writeString(directory.resolve("authority.pem"), "nothing");

        assertThatIllegalStateException()
                .isThrownBy(() -> new RemoteTimeStamps(address("/tsa"), file))
                .withMessageContaining("most.timestamp.authority-file");
    }

    private LongTermSeal longTerm() throws Exception {
        String pem =
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(authority.certificate().getEncoded())
                        + "\n-----END CERTIFICATE-----\n";
        Path file = Files.writeString(directory.resolve("authority.pem"), pem);
        return new LongTermSeal(
                new RemoteTimeStamps(address("/tsa"), file), () -> keys, Clock.systemUTC());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private interface Answering {

        byte[] answer(byte[] question) throws IOException;
    }

    private void answer(String path, String type, Answering answering) {
        server.createContext(
                path,
                exchange -> {
                    byte[] question = exchange.getRequestBody().readAllBytes();
                    String sent = exchange.getRequestHeaders().getFirst("Content-Type");
                    byte[] answer =
                            type.isEmpty() || type.equals(sent)
                                    ? answering.answer(question)
                                    : "what is this?".getBytes(StandardCharsets.US_ASCII);
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
    }

    /** Stamps what others ask for. */
    private static final class Stamping extends KeyEntityTSPSource {

        Stamping(PrivateKeyEntry key, X509Certificate root) {
            super(
                    key.getPrivateKey(),
                    (X509Certificate) key.getCertificate(),
                    List.of((X509Certificate) key.getCertificate(), root));
            setTsaPolicy("2.25.1");
        }

        byte[] answer(byte[] question) throws IOException {
            try {
                TimeStampRequest request = new TimeStampRequest(question);
                DigestAlgorithm digest =
                        DigestAlgorithm.forOID(request.getMessageImprintAlgOID().getId());
                return generateResponse(request, digest).getEncoded();
            } catch (TSPException e) {
                throw new IOException(e);
            }
        }
    }
}
