package eu.most.catalogue.spi;

import eu.most.catalogue.ContentHash;
import eu.most.kernel.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files by their path, normalised: text files have neither a byte order mark nor carriage returns,
 * so that the same content has the same hash whichever editor or version control touched it.
 */
public record ContentFiles(SortedMap<String, byte[]> files) {

    /** The most bytes of a text file. */
    public static final int BIGGEST_TEXT = 1 << 20;

    public ContentFiles {
        SortedMap<String, byte[]> normalised = new TreeMap<>();
        files.forEach((path, bytes) -> normalised.put(path, isText(path) ? plain(bytes) : bytes));
        files = normalised;
    }

    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path));
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** A file as text; empty if it is not there or not UTF-8. */
    public Optional<String> text(String path) {
        return bytes(path).flatMap(ContentFiles::decode);
    }

    /** The files below a folder, by their path within it. */
    public ContentFiles below(String folder) {
        SortedMap<String, byte[]> below = new TreeMap<>();
        files.tailMap(folder + "/").entrySet().stream()
                .takeWhile(file -> file.getKey().startsWith(folder + "/"))
                .forEach(file ->
                        below.put(file.getKey().substring(folder.length() + 1), file.getValue()));
        return new ContentFiles(below);
    }

    /** SHA-256 over path, length and bytes of each file in the order of the paths. */
    public ContentHash hash() {
        MessageDigest digest = Sha256.digest();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            byte[] path = file.getKey().getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4).putInt(path.length).array());
            digest.update(path);
            digest.update(ByteBuffer.allocate(4).putInt(file.getValue().length).array());
            digest.update(file.getValue());
        }
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }

    /** The text of these bytes; empty if they are not UTF-8. */
    public static Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isText(String path) {
        return Stream.of(".yaml", ".md", ".svg", ".vtt").anyMatch(path::endsWith);
    }

    private static byte[] plain(byte[] bytes) {
        return decode(bytes)
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
                .map(text -> text.replace("\r\n", "\n").replace('\r', '\n'))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElse(bytes);
    }
}
