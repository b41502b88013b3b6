package eu.most.signing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes that one signature in a PDF says it covers: from the first to {@code gapStart} and from
 * {@code gapEnd} on, {@code length} of them.
 */
record SealedRange(int gapStart, int gapEnd, int length) {

    // Nobody signs a certificate that often; more would only be there to keep us busy.
    private static final int MOST = 16;
    private static final int LONGEST_GAP = 1 << 20;
    private static final Pattern RANGE =
            Pattern.compile(
                    "/ByteRange\\s{0,9}\\[\\s{0,9}0{1,20}\\s{1,9}0{0,20}(\\d{1,9})\\s{1,9}0{0,20}(\\d{1,9})"
                            + "\\s{1,9}0{0,20}(\\d{1,9})\\s{0,40}]");

    /** Every range that is written in the file and lies inside it, in the order of the file. */
    static List<SealedRange> in(byte[] pdf) {
        return written(pdf).stream().filter(range -> range.end() <= pdf.length).toList();
    }

    /** Whether one is written in the file that ends outside it. */
    static boolean reachBeyond(byte[] pdf) {
        return written(pdf).stream().anyMatch(range -> range.end() > pdf.length);
    }

    private static List<SealedRange> written(byte[] pdf) {
        List<SealedRange> ranges = new ArrayList<>();
        Matcher matcher = RANGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        while (ranges.size() < MOST && matcher.find()) {
            SealedRange range =
                    new SealedRange(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3)));
            if (range.gapStart < range.gapEnd - 2 && range.gapEnd - range.gapStart <= LONGEST_GAP) {
                ranges.add(range);
            }
        }
        return ranges;
    }

    private long end() {
        return (long) gapEnd + length;
    }

    boolean coversAllOf(byte[] pdf) {
        return gapEnd + length == pdf.length;
    }

    byte[] covered(byte[] pdf) {
        byte[] covered = Arrays.copyOf(pdf, gapStart + length);
        System.arraycopy(pdf, gapEnd, covered, gapStart, length);
        return covered;
    }

    /** The signature in the gap, if there is nothing else than one. */
    Optional<SealSignature> signature(byte[] pdf) {
        if (pdf[gapStart] != '<' || pdf[gapEnd - 1] != '>') {
            return Optional.empty();
        }
        try {
            return SealSignature.read(HexFormat.of().parseHex(hex(pdf)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether the gap has no capital digits: they would mean the same and yet be other bytes. */
    boolean isWrittenAsOurs(byte[] pdf) {
        return hex(pdf).chars().noneMatch(digit -> digit >= 'A' && digit <= 'F');
    }

    private String hex(byte[] pdf) {
        return new String(pdf, gapStart + 1, gapEnd - gapStart - 2, StandardCharsets.ISO_8859_1);
    }
}
