package eu.most.signing;

import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.most.documents.CertificateDesign;
import eu.most.documents.CertificateDrawing;
import eu.most.documents.DrawingOutcome.Drawn;
import eu.most.documents.Examples;
import eu.most.documents.OfflineProofs;
import eu.most.signing.keys.KeysOnDisk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Certificates as the application would seal them, with keys of this JVM's own. */
public final class TestSeal {

    public static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    public static final CertificateDrawing DRAWING =
            new CertificateDrawing(Clock.fixed(NOW, ZoneOffset.UTC));

    private static final DemonstrationAuthority AUTHORITY = DemonstrationAuthority.make(NOW);
    public static final SealKeys KEYS = new SealKeys(AUTHORITY);
    public static final Seal SEAL = new KeySeal(KEYS.current());

    public static final TokenKeys TOKEN_KEYS = TokenKeys.of(AUTHORITY);
    public static final InstalledKeys INSTALLED = () -> new KeysInUse(KEYS, TOKEN_KEYS);

    private TestSeal() {}

    /** The finished file of this example. */
    public static byte[] sealed(Examples example) {
        return SEAL.seal(((Drawn) DRAWING.draw(example.facts())).document());
    }

    /** The same, with what lets anybody check it without asking us. */
    public static byte[] sealed(Examples example, OfflineProofs proofs) {
        return SEAL.seal(((Drawn) DRAWING.draw(example.facts(), proofs)).document());
    }

    /** The seal of a server that starts with these keys at that moment. */
    public static Seal of(KeysOnDisk keys, Instant now) {
        return keys(keys, now).seal();
    }

    /** What a server knows that starts with these keys at that moment. */
    public static SealKeys keys(KeysOnDisk keys, Instant now) {
        return started(keys, now).seals();
    }

    /** The same with its token keys. */
    static KeysInUse started(KeysOnDisk keys, Instant now) {
        return KeyContent.read(files(keys)).open(now).ready();
    }

    /** Lets a running node look at its key files now. */
    public static void look(InstalledKeys keys) {
        ((WatchedKeys) keys).look();
    }

    static KeyFiles files(KeysOnDisk keys) {
        return new KeyFiles(keys.keystore(), keys.passwordFile(), keys.list());
    }

    /** The same, looking as it is designed. */
    public static byte[] sealed(Examples example, OfflineProofs proofs, CertificateDesign design) {
        return SEAL.seal(((Drawn) DRAWING.draw(example.facts(), proofs, design)).document());
    }

    /** What DSS says an hour later about the one seal of a file; it knows our authority. */
    public static SimpleReport secondOpinion(byte[] pdf) {
        Instant at = NOW.plus(Duration.ofHours(1));
        return SecondOpinion.on(
                pdf,
                List.of(KEYS.chain().getLast()),
                List.of(KEYS.revocationList(at).orElseThrow()),
                at);
    }

    /** Token keys of another installation. */
    public static TokenKeys otherTokenKeys() {
        return new TokenKeys(DemonstrationAuthority.make(NOW).token(), List.of(), true);
    }

    /** Today's token key retired, another in its place. */
    public static TokenKeys rolledTokenKeys() {
        return new TokenKeys(
                DemonstrationAuthority.make(NOW).token(),
                List.of(AUTHORITY.token().certificate()),
                true);
    }
}
