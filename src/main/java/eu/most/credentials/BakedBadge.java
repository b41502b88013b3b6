package eu.most.credentials;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Puts a badge into its picture, so that one file is both (Open Badges 3.0, 5.3: "baking").
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#baking">Open Badges 3.0, baking</a>
 */
public final class BakedBadge {

    private static final byte[] KEYWORD = "openbadgecredential".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TYPE = "iTXt".getBytes(StandardCharsets.US_ASCII);

    /** Signature of eight bytes, then the first chunk: its length, type, 13 bytes and a sum. */
    private static final int AFTER_HEADER = 8 + 4 + 4 + 13 + 4;

    private BakedBadge() {}

    /**
     * The picture with the badge in it.
     *
     * @param png a PNG
     * @param badge a JWT
     */
    public static byte[] bake(byte[] png, String badge) {
        ByteArrayOutputStream baked = new ByteArrayOutputStream(png.length + badge.length() + 64);
        baked.write(png, 0, AFTER_HEADER);
        baked.writeBytes(chunk(badge.getBytes(StandardCharsets.US_ASCII)));
        baked.write(png, AFTER_HEADER, png.length - AFTER_HEADER);
        return baked.toByteArray();
    }

    /** International text: keyword, not compressed, of no language (PNG, 11.3.3.4). */
    private static byte[] chunk(byte[] text) {
        ByteBuffer data = ByteBuffer.allocate(TYPE.length + KEYWORD.length + 5 + text.length);
        data.put(TYPE).put(KEYWORD).put(new byte[5]).put(text);
        CRC32 sum = new CRC32();
        sum.update(data.array());
        ByteArrayOutputStream chunk = new ByteArrayOutputStream(data.capacity() + 8);
        try (DataOutputStream out = new DataOutputStream(chunk)) {
            out.writeInt(data.capacity() - TYPE.length);
            out.write(data.array());
            out.writeInt((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return chunk.toByteArray();
    }
}
