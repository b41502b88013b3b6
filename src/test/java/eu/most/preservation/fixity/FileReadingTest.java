package eu.most.preservation.fixity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import eu.most.certificates.files.RegisteredFile;
import eu.most.certificates.files.RegisteredFile.Generation;
import eu.most.credentials.CertificateId;
import eu.most.kernel.Sha256;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileReadingTest {

    private static final Instant ISSUED = Instant.parse("2026-11-01T08:00:00Z");
    private static final Instant STAMPED = Instant.parse("2026-11-01T08:05:00Z");
    private static final Instant RENEWED = Instant.parse("2031-08-01T08:00:00Z");

    private static final Generation FIRST = new Generation(0, bytes("pdf"), hash("pdf"), ISSUED);
    private static final Generation SECOND =
            new Generation(1, bytes("+stamp"), hash("pdf+stamp"), STAMPED);
    private static final Generation THIRD =
            new Generation(2, bytes("+renewal"), hash("pdf+stamp+renewal"), RENEWED);

    @Test
    void aFileIsRightIfEachGenerationHasItsHash() {
        assertThat(file(0, FIRST).flaw()).isEmpty();
        assertThat(file(2, FIRST, SECOND, THIRD).flaw()).isEmpty();
    }

    @Test
    void theFirstGenerationThatIsChangedIsNamed() {
        Generation changed = new Generation(1, bytes("+stomp"), SECOND.hash(), STAMPED);

        assertThat(file(2, FIRST, changed, THIRD).flaw())
                .contains(new Flaw(Damage.CHANGED, 1, STAMPED));
        assertThat(file(0, new Generation(0, bytes("pdF"), FIRST.hash(), ISSUED)).flaw())
                .contains(new Flaw(Damage.CHANGED, 0, ISSUED));
    }

    @Test
    void aFileWithoutBytesIsMissing() {
        Generation emptied = new Generation(0, new byte[0], hash(""), ISSUED);

        assertThat(file(0, emptied).flaw()).contains(new Flaw(Damage.MISSING, 0, ISSUED));
    }

    @Test
    void aFileThatCannotBeReadIsNotCalledMissing() {
        Generation unread = new Generation(0, null, FIRST.hash(), ISSUED);

        assertThat(file(0, unread).flaw()).contains(new Flaw(Damage.UNREADABLE, 0, ISSUED));
        assertThat(file(0, unread).wasRead()).isFalse();
        assertThat(file(0, FIRST).wasRead()).isTrue();
    }

    @Test
    void anAdditionThatIsNotThereIsMissingAndWasThereWhenTheNextWasMade() {
        assertThat(file(2, FIRST, THIRD).flaw()).contains(new Flaw(Damage.MISSING, 1, RENEWED));
        assertThat(file(2, FIRST, SECOND).flaw()).contains(new Flaw(Damage.MISSING, 2, STAMPED));
    }

    @Test
    void ofAnErasedHolderNothingIsMissing() {
        Generation emptied = new Generation(0, new byte[0], FIRST.hash(), ISSUED);

        assertThat(new FileReading(registered(true, emptied), 0).flaw()).isEmpty();
    }

    private static FileReading file(int additions, Generation... generations) {
        return new FileReading(registered(false, generations), additions);
    }

    private static RegisteredFile registered(boolean erased, Generation... generations) {
        return new RegisteredFile(CertificateId.next(), "", erased, List.of(generations));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(US_ASCII);
    }

    private static String hash(String text) {
        return Sha256.hex(bytes(text));
    }
}
