package eu.most.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * The compressed parts of a PDF that stand in the open, as in the files we make. Found by marks,
 * without following any reference but by number; nothing is taken that is long, many or deep, so
 * that reading costs what the file's size costs. What stands elsewhere is not found, and that is no
 * fault of the file.
 */
final class OpenStreams {

    private static final int MOST = 300;
    private static final int LONGEST_DICTIONARY = 1_000;
    private static final int LONGEST_PACKED = 256 * 1024;
    private static final int LONGEST = 512 * 1024;
    private static final Pattern OBJECT = Pattern.compile("(\\d{1,7}) 0 obj");

    private final RawFile file;
    private final Map<Integer, Packed> streams = new LinkedHashMap<>();

    private record Packed(String dictionary, int start) {}

    private OpenStreams(RawFile file) {
        this.file = file;
    }

    /** Of several objects with one number the last one counts, as in every reader. */
    static OpenStreams in(RawFile file) {
        OpenStreams found = new OpenStreams(file);
        int at = file.indexOf("stream", 0);
        for (int i = 0; at >= 0 && i < MOST; i++) {
            found.take(at);
            int end = file.indexOf("endstream", at);
            at = end < 0 ? -1 : file.indexOf("stream", end + "endstream".length());
        }
        return found;
    }

    private void take(int at) {
        int afterWord = at + "stream".length();
        int start = file.startsWith("\r\n", afterWord) ? afterWord + 2 : afterWord + 1;
        String before = file.between(at - LONGEST_DICTIONARY, at);
        Matcher object = OBJECT.matcher(before);
        int from = -1;
        int number = 0;
        while (object.find()) {
            from = object.end();
            number = Integer.parseInt(object.group(1));
        }
        if (from >= 0) {
            streams.remove(number);
            streams.put(number, new Packed(before.substring(from), start));
        }
    }

    /** The last one whose dictionary is like this, with its dictionary. */
    Optional<Map.Entry<String, byte[]>> last(Predicate<String> dictionary) {
        List<Packed> like =
                streams.values().stream()
                        .filter(stream -> dictionary.test(stream.dictionary()))
                        .toList();
        return like.isEmpty()
                ? Optional.empty()
                : unpacked(like.getLast())
                        .map(content -> Map.entry(like.getLast().dictionary(), content));
    }

    /** The one with this number as text, one character for each byte. */
    Optional<String> text(int number) {
        return Optional.ofNullable(streams.get(number))
                .flatMap(this::unpacked)
                .map(content -> new String(content, StandardCharsets.ISO_8859_1));
    }

    private Optional<byte[]> unpacked(Packed stream) {
        byte[] packed = file.bytes(stream.start(), LONGEST_PACKED);
        if (!stream.dictionary().contains("/FlateDecode")) {
            return Optional.empty();
        }
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] content = in.readNBytes(LONGEST + 1);
            return content.length > LONGEST ? Optional.empty() : Optional.of(content);
        } catch (IOException _) {
            // Not what it says it is: nothing to compare.
            return Optional.empty();
        }
    }
}
