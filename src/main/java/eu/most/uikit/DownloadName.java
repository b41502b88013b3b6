package eu.most.uikit;

import com.ibm.icu.text.Transliterator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What a file is called that somebody downloads, where the name says which of many it is.
 *
 * @param whole for programs that take any letters, such as {@code gate-list-Plzeň-2026-11-30.pdf}
 * @param plain the same in ASCII, for all others
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6266#section-4.3">RFC 6266: filename and
 *     filename*</a>
 */
public record DownloadName(String whole, String plain) {

    private static final int LONGEST = 120;
    private static final Transliterator ASCII =
            Transliterator.getInstance("Any-Latin; Latin-ASCII");

    /** Whatever means something to a disk or in a header. */
    private static final Pattern BESIDE = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}_]+");

    private static final Pattern NOT_ASCII = Pattern.compile("[^A-Za-z0-9_]+");

    /** Made of words as people write them; {@code type} is what stands behind the full stop. */
    public static DownloadName of(String words, String type) {
        String line = StrangersText.line(words);
        String whole = joined(BESIDE, line);
        String plain = joined(NOT_ASCII, ASCII.transliterate(line));
        return new DownloadName(whole + "." + type, plain + "." + type);
    }

    /** The value of the header {@code Content-Disposition}. */
    public String attachment() {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(plain, URLEncoder.encode(whole, StandardCharsets.UTF_8));
    }

    private static String joined(Pattern beside, String words) {
        String name = beside.matcher(words).replaceAll("-").replaceAll("^-|-$", "");
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }
}
