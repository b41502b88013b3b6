package eu.most.catalogue.spi;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a file of {@code media/} is that one hears or sees running: its name, size and first bytes.
 */
public final class RecordingFile {

    /** The most bytes of sound: five minutes at 128 kbit/s. */
    public static final int BIGGEST_SOUND = 5 << 20;

    /**
     * The most bytes of a film. With this a row of the database stays below the packet of 16 MB
     * that MariaDB takes unless told otherwise, however many of its bytes are escaped on the way.
     */
    public static final int BIGGEST_FILM = 7 << 20;

    private static final Map<String, String> TYPES =
            Map.of(
                    "mp3", "audio/mpeg",
                    "m4a", "audio/mp4",
                    "ogg", "audio/ogg",
                    "mp4", "video/mp4",
                    "webm", "video/webm");

    private static final Pattern NAME =
            Pattern.compile("[a-z][a-z0-9-]{1,48}\\.(" + String.join("|", TYPES.keySet()) + ")");

    private RecordingFile() {}

    /** Whether a file name, without its folder, is that of a recording. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Whether there is something to see. */
    public static boolean isFilm(String name) {
        return TYPES.getOrDefault(ending(name), "").startsWith("video/");
    }

    /** The most bytes of a recording of this name. */
    public static int biggest(String name) {
        return isFilm(name) ? BIGGEST_FILM : BIGGEST_SOUND;
    }

    /**
     * The media type of a recording.
     *
     * @throws IllegalArgumentException if this is no name of one
     */
    public static String type(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException("no recording: " + name);
        }
        return TYPES.getOrDefault(ending(name), "");
    }

    /** The name without its ending. */
    public static String stem(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** Whether the bytes begin as the name says. */
    public static boolean isWhatItSays(String name, byte[] bytes) {
        return switch (ending(name)) {
            case "mp3" -> begins(bytes, 0, "ID3") || isFrameOfMp3(bytes);
            case "m4a", "mp4" -> begins(bytes, 4, "ftyp");
            case "ogg" -> begins(bytes, 0, "OggS");
            case "webm" -> begins(bytes, 0, "\u001a\u0045\u00df\u00a3");
            default -> false;
        };
    }

    /** Eleven bits that are set begin a frame; of the two for its layer one is set. */
    private static boolean isFrameOfMp3(byte[] bytes) {
        return bytes.length > 3
                && (bytes[0] & 0xFF) == 0xFF
                && (bytes[1] & 0xE0) == 0xE0
                && (bytes[1] & 0x06) != 0;
    }

    private static boolean begins(byte[] bytes, int from, String signature) {
        byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < from + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[from + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
