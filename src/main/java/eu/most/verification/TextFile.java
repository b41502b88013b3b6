package eu.most.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A text file of somebody's office program, line by line, in whichever encoding it was saved: UTF-8
 * and UTF-16, with or without the mark that says so, else that of the Windows of these countries.
 * Holds one line at a time; a very long one is read as several, parted between its cells.
 */
final class TextFile implements AutoCloseable {

    private static final int LONGEST_LINE = 1_000;
    private static final int PARTED_AT_CELLS = 800;
    private static final int PARTED_AT_SPACES = 900;
    private static final int LOOKED_AT = 512;
    private static final Charset WINDOWS =
            Charset.isSupported("windows-1250")
                    ? Charset.forName("windows-1250")
                    : StandardCharsets.ISO_8859_1;

    private final Reader text;
    private final StringBuilder line = new StringBuilder();

    TextFile(byte[] content) {
        text = new InputStreamReader(new ByteArrayInputStream(content), charset(content));
    }

    /** The next line, cut where it is too long for a single cell; empty at the end of the file. */
    Optional<String> next() throws IOException {
        line.setLength(0);
        int read = text.read();
        if (read < 0) {
            return Optional.empty();
        }
        while (read >= 0 && read != '\n' && read != '\r') {
            if (line.length() < LONGEST_LINE) {
                line.append((char) read);
            }
            if (line.length() < LONGEST_LINE && isParting((char) read)) {
                break;
            }
            read = text.read();
        }
        return Optional.of(line.toString());
    }

    private boolean isParting(char last) {
        return (line.length() > PARTED_AT_CELLS && ";,\t|".indexOf(last) >= 0)
                || (line.length() > PARTED_AT_SPACES && Character.isWhitespace(last));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private static Charset charset(byte[] content) {
        if (startsWith(content, 0xff, 0xfe) || hasZeros(content, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(content, 0xfe, 0xff) || hasZeros(content, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(content) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xff) == first && (content[1] & 0xff) == second;
    }

    /** Whether every second byte is zero for the most part, as in UTF-16 of Latin letters. */
    private static boolean hasZeros(byte[] content, int from) {
        int all = Math.min(content.length, LOOKED_AT) / 2;
        int zeros = 0;
        for (int i = 0; i < all; i++) {
            zeros += content[2 * i + from] == 0 ? 1 : 0;
        }
        return zeros * 2 > all;
    }

    private static boolean isUtf8(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(8 * 1024);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return !result.isError();
    }
}
