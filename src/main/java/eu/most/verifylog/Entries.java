package eu.most.verifylog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of a log one after the other and notes what is wrong with them. */
final class Entries {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "\\{\"entry\":(\\d{1,18}),\"certificate\":\"([0-9A-Z-]{1,24})\",\"act\":\"([a-z]{1,20})\","
                            + "\"at\":\"(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z)\",\"document\":\"([0-9a-f]{64})\"(,\"evidence\":\"[a-z0-9: -]{0,2000}\")?}");
    private static final int LONGEST_LINE = 3000;
    private static final int MOST_COMPLAINTS = 10;

    private final InputStream in;
    private final Tree tree = new Tree();
    private final Set<String> issued = new HashSet<>();
    private final Map<String, Long> acts = new TreeMap<>();
    private final List<String> complaints = new ArrayList<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Entries(InputStream in) {
        this.in = in;
    }

    /** How many of each act there were. */
    Map<String, Long> acts() {
        return acts;
    }

    List<String> complaints() {
        return complaints;
    }

    long count() {
        return tree.leaves();
    }

    /** The root hash of all lines so far. */
    byte[] root() {
        return tree.root();
    }

    /** Reads on until there are so many lines, or no more. */
    void readUpTo(long count) throws IOException {
        while (tree.leaves() < count) {
            byte[] next = nextLine();
            if (next.length == 0) {
                return;
            }
            check(tree.leaves(), new String(next, StandardCharsets.ISO_8859_1));
            tree.add(next);
        }
    }

    /** A line without its end; empty after the last. */
    private byte[] nextLine() throws IOException {
        line.reset();
        int next = in.read();
        while (next >= 0 && next != '\n' && line.size() < LONGEST_LINE) {
            line.write(next);
            next = in.read();
        }
        return line.toByteArray();
    }

    private void check(long index, String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            complain(index, "is not an entry of a log.");
            return;
        }
        if (Long.parseLong(matcher.group(1)) != index) {
            complain(
                    index,
                    "should be entry %d and says it is entry %s: a line is missing, too many or in another place."
                            .formatted(index, matcher.group(1)));
        }
        String certificate = matcher.group(2);
        String act = matcher.group(3);
        acts.merge(act, 1L, Long::sum);
        if (act.equals("issued")) {
            if (!issued.add(certificate)) {
                complain(index, "issues " + certificate + " a second time.");
            }
        } else if (!issued.contains(certificate)) {
            complain(index, "is about " + certificate + ", which was never issued.");
        }
    }

    private void complain(long index, String what) {
        if (complaints.size() < MOST_COMPLAINTS) {
            complaints.add("Line " + (index + 1) + " " + what);
        }
    }
}
