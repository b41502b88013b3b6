package eu.most.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.most.signing.SealFinding.Unbroken;
import eu.most.signing.keys.KeysOnDisk;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a server makes of the keys that {@code ./most keys} gives it. */
@Execution(ExecutionMode.CONCURRENT)
class RolledKeysTest {

    private static final Instant FIRST = Instant.parse("2026-11-21T09:00:00Z");
    private static final Instant SECOND = FIRST.plus(Duration.ofDays(300));
    private static final Instant RETIRED = SECOND.plus(Duration.ofHours(2));

    @TempDir Path directory;

    private KeysOnDisk keys;

    @BeforeEach
    void anInstitution() {
        keys = new KeysOnDisk(directory);
        keys.init(FIRST);
    }

    @Test
    void aServerStartsWithWhatTheCommandMade() {
        SealKeys loaded = load(FIRST);

        assertThat(loaded.isDemonstration()).isFalse();
        assertThat(loaded.current().id().value()).isEqualTo(keys.ids("seal").getFirst());
        assertThat(loaded.revocationList(FIRST)).isPresent();
        assertThat(tokens(FIRST).current().id().value())
                .isEqualTo(keys.ids("token").getFirst().substring(0, 12));
        new SealSelfTest(new KeySeal(loaded.current()), new SealCheck(loaded)).run(FIRST);
    }

    @Test
    void whatTheOldKeySealedStaysGoodUntilItRetired() throws Exception {
        byte[] old = TestSeal.of(keys, FIRST).seal(page());
        keys.roll(SECOND, RETIRED);
        SealKeys loaded = load(SECOND);

        assertThat(new SealCheck(loaded).check(old)).isInstanceOf(Unbroken.class);
        SealCertificate retired = loaded.trusted().get(1);
        assertThat(retired.retired()).contains(RETIRED);
        assertThat(retired.standingAt(Optional.of(FIRST))).isEqualTo(KeyStatus.GOOD);
        assertThat(retired.standingAt(Optional.of(RETIRED))).isEqualTo(KeyStatus.GOOD);
        assertThat(retired.standingAt(Optional.of(RETIRED.plusMillis(1))))
                .isEqualTo(KeyStatus.RETIRED);
        assertThat(retired.standingAt(Optional.empty())).isEqualTo(KeyStatus.NO_DATE);
        assertThat(retired.standingAt(Optional.of(FIRST.minus(Duration.ofDays(2)))))
                .isEqualTo(KeyStatus.OUTSIDE);
        assertThat(loaded.trusted().getFirst().standingAt(Optional.of(RETIRED.plusMillis(1))))
                .isEqualTo(KeyStatus.GOOD);
        assertThat(tokens(SECOND).all()).hasSize(2);
    }

    @Test
    void aRevokedKeyIsNotToBeTrustedFromItsInstantOn() {
        String old = keys.ids("seal").getFirst();
        keys.roll(SECOND, RETIRED);
        keys.revoke(RETIRED, old, SECOND);

        SealCertificate revoked = load(RETIRED).trusted().get(1);

        assertThat(revoked.standingAt(Optional.of(SECOND.minusMillis(1))))
                .isEqualTo(KeyStatus.GOOD);
        assertThat(revoked.standingAt(Optional.of(SECOND))).isEqualTo(KeyStatus.REVOKED);
        assertThat(revoked.standingAt(Optional.empty())).isEqualTo(KeyStatus.REVOKED);
    }

    @Test
    void noServerStartsWithARevokedKey() {
        keys.revoke(SECOND, keys.ids("seal").getFirst(), FIRST);

        assertThatIllegalStateException()
                .isThrownBy(() -> load(SECOND))
                .withMessageContaining("./most keys roll makes another");

        keys.roll(SECOND, RETIRED);
        assertThat(load(SECOND).trusted()).hasSize(2);
    }

    @Test
    void nothingThatARevokedTokenKeySignedIsBelieved() {
        String old = keys.ids("token").getFirst();
        keys.revoke(SECOND, old, FIRST);
        assertThatIllegalStateException().isThrownBy(() -> tokens(SECOND));

        keys.roll(SECOND, RETIRED);

        assertThat(tokens(SECOND).all())
                .hasSize(1)
                .noneMatch(key -> old.startsWith(key.id().value()));
    }

    @Test
    void aListOfAnotherAuthorityIsRefused() throws Exception {
        KeysOnDisk others = new KeysOnDisk(directory.resolve("others"));
        others.init(FIRST);
        Files.write(keys.list(), Files.readAllBytes(others.list()));

        assertThatIllegalStateException()
                .isThrownBy(() -> load(FIRST))
                .withMessageContaining("most.seal.revocation-list");

        Files.writeString(keys.list(), "no list");
        assertThatIllegalStateException().isThrownBy(() -> load(FIRST));
    }

    private SealKeys load(Instant now) {
        return TestSeal.keys(keys, now);
    }

    private TokenKeys tokens(Instant now) {
        return TestSeal.started(keys, now).tokens();
    }

    private static PreparedDocument page() throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
            catalogue.setItem(COSName.SIG, SealPlaceholder.certifying(catalogue, FIRST));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return SealPlaceholder.locate(DocumentKind.CERTIFICATE, out.toByteArray());
        }
    }
}
