package eu.most.credentials;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes CBOR in its core deterministic form (RFC 8949, 4.2.1): shortest lengths, definite ones,
 * keys in the order of their bytes. Knows what tokens need: {@code Integer} and {@code Long},
 * {@code byte[]}, {@code String}, {@code Boolean}, {@code List}, {@code Map} and {@link Tagged}.
 *
 * @see "src/docs/decisions/0052-cbor-and-cose-are-written-by-hand.md"
 */
final class CborWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

    private CborWriter() {}

    /** An item with a tag that says what it is. */
    record Tagged(long tag, Object item) {}

    /**
     * The bytes of one item.
     *
     * @throws IllegalArgumentException if it, or something in it, is of another type
     */
    static byte[] write(Object item) {
        CborWriter writer = new CborWriter();
        writer.item(item);
        return writer.out.toByteArray();
    }

    private void item(Object item) {
        switch (item) {
            case Integer number -> number(number);
            case Long number -> number(number);
            case byte[] bytes -> bytes(2, bytes);
            case String text -> bytes(3, text.getBytes(StandardCharsets.UTF_8));
            case Boolean truth -> out.write(truth ? 0xf5 : 0xf4);
            case List<?> list -> {
                head(4, list.size());
                list.forEach(this::item);
            }
            case Map<?, ?> map -> map(map);
            case Tagged tagged -> {
                head(6, tagged.tag());
                item(tagged.item());
            }
            default -> throw new IllegalArgumentException("no CBOR for " + item.getClass());
        }
    }

    private void map(Map<?, ?> map) {
        TreeMap<byte[], Object> sorted = new TreeMap<>(Arrays::compareUnsigned);
        map.forEach((key, value) -> sorted.put(write(key), value));
        head(5, sorted.size());
        sorted.forEach((key, value) -> {
            out.writeBytes(key);
            item(value);
        });
    }

    private void number(long number) {
        head(number < 0 ? 1 : 0, number < 0 ? -1 - number : number);
    }

    private void bytes(int major, byte[] bytes) {
        head(major, bytes.length);
        out.writeBytes(bytes);
    }

    private void head(int major, long value) {
        int more =
                value < 24
                        ? 0
                        : value < 1 << 8 ? 1 : value < 1 << 16 ? 2 : value < 1L << 32 ? 4 : 8;
        int kind = major << 5;
        out.write(more == 0 ? kind | (int) value : kind | 24 + Integer.numberOfTrailingZeros(more));
        for (int shift = 8 * (more - 1); shift >= 0; shift -= 8) {
            out.write((int) (value >>> shift));
        }
    }
}
