package eu.most.credentials;

import eu.most.credentials.CborWriter.Tagged;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what {@link CborWriter} writes, and nothing else: an item in any other form than the
 * deterministic one is refused, so that no two tokens mean the same. Numbers come as {@code Long}.
 */
final class CborReader {

    private static final int DEEPEST = 8;

    private final byte[] bytes;
    private final ByteBuffer in;

    private CborReader(byte[] bytes) {
        this.bytes = bytes;
        in = ByteBuffer.wrap(bytes);
    }

    /**
     * The one item that these bytes are.
     *
     * @throws IllegalArgumentException if they are cut, go on, or are written in another way
     */
    static Object read(byte[] bytes) {
        Object item;
        try {
            item = new CborReader(bytes).item(0);
        } catch (BufferUnderflowException | CharacterCodingException e) {
            throw new IllegalArgumentException("not CBOR", e);
        }
        if (!Arrays.equals(CborWriter.write(item), bytes)) {
            throw new IllegalArgumentException("not deterministic CBOR");
        }
        return item;
    }

    private Object item(int depth) throws CharacterCodingException {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("nested too deep");
        }
        int first = in.get() & 0xff;
        if (first == 0xf4 || first == 0xf5) {
            return first == 0xf5;
        }
        long value = value(first & 0x1f);
        return switch (first >> 5) {
            case 0 -> value;
            case 1 -> -1 - value;
            case 2 -> run(value);
            case 3 ->
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(run(value)))
                            .toString();
            case 4 -> list(value, depth);
            case 5 -> map(value, depth);
            case 6 -> new Tagged(value, item(depth + 1));
            default -> throw new IllegalArgumentException("not an item that we write: " + first);
        };
    }

    private long value(int more) {
        long value =
                switch (more) {
                    case 24 -> in.get() & 0xffL;
                    case 25 -> in.getShort() & 0xffffL;
                    case 26 -> in.getInt() & 0xffffffffL;
                    case 27 -> in.getLong();
                    default -> more;
                };
        if (more > 27 || value < 0) {
            throw new IllegalArgumentException("not a length that we write: " + more);
        }
        return value;
    }

    private byte[] run(long length) {
        if (length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        int from = in.position();
        in.position(from + (int) length);
        return Arrays.copyOfRange(bytes, from, in.position());
    }

    private List<Object> list(long size, int depth) throws CharacterCodingException {
        List<Object> list = new ArrayList<>();
        for (long i = 0; i < size; i++) {
            list.add(item(depth + 1));
        }
        return list;
    }

    private Map<Object, Object> map(long size, int depth) throws CharacterCodingException {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (long i = 0; i < size; i++) {
            Object key = item(depth + 1);
            map.put(key, item(depth + 1));
        }
        return map;
    }
}
