package eu.most.credentials;

import eu.most.kernel.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What the certificates of one status list are looked up in by a typed code where no network is.
 * Ten bytes each, in the order of their bytes: three of a digest of the code, and seven that are
 * readable with the rest of this digest only. Short on purpose: so many codes fit each entry that
 * nobody can tell which is the real one.
 *
 * @see "src/docs/decisions/0020-what-a-gate-knows-without-network.md"
 */
public final class CodeIndex {

    /** As many certificates as one list has. */
    public static final int NUMBERS = 1 << 16;

    private static final int TAG = 3;
    private static final int ENTRY = 10;
    private static final int NO_END = 0xffff;

    private CodeIndex() {}

    /**
     * A certificate as it can be found.
     *
     * @param code without hyphens
     * @param place in the list
     * @param offset offset of its number among those of this list, from 0
     * @param validUntil last day; null where there is no end
     */
    public record Entry(String code, int place, int offset, @Nullable LocalDate validUntil) {}

    /** All entries of the list of this name. */
    public static byte[] write(String list, Collection<Entry> entries) {
        byte[][] written =
                entries.stream()
                        .map(entry -> write(list, entry))
                        .sorted(Arrays::compareUnsigned)
                        .toArray(byte[][]::new);
        ByteArrayOutputStream all = new ByteArrayOutputStream(written.length * ENTRY);
        for (byte[] entry : written) {
            all.writeBytes(entry);
        }
        return all.toByteArray();
    }

    private static byte[] write(String list, Entry entry) {
        LocalDate until = entry.validUntil();
        int day = until == null ? NO_END : (int) Math.min(until.toEpochDay(), NO_END - 1);
        byte[] named = (list + "/" + entry.code()).getBytes(StandardCharsets.US_ASCII);
        byte[] written = Arrays.copyOf(Sha256.of(named), ENTRY);
        hide(written, 0, entry.place(), 3);
        hide(written, 3, entry.offset(), 2);
        hide(written, 5, day, 2);
        return written;
    }

    /** Lays a number over what stands there, the highest byte first. */
    private static void hide(byte[] written, int from, int number, int size) {
        for (int i = 0; i < size; i++) {
            written[TAG + from + i] ^= (byte) (number >> 8 * (size - 1 - i));
        }
    }
}
