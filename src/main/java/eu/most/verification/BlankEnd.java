package eu.most.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Line ends and spaces behind the end of a file, as mail servers and editors leave them. Whatever
 * shows the file stops before them.
 */
final class BlankEnd {

    private static final String BLANK = " \t\r\n";
    private static final byte[] END = {'%', '%', 'E', 'O', 'F'};

    /** What may belong to the end itself: at most one line end. */
    private static final int LINE_END = 2;

    private BlankEnd() {}

    /** The file without them, in each of the ways in which it can have ended. */
    static List<byte[]> without(byte[] file) {
        int end = file.length;
        while (end > 0 && BLANK.indexOf(file[end - 1]) >= 0) {
            end--;
        }
        List<byte[]> shorter = new ArrayList<>();
        if (end >= END.length && Arrays.equals(file, end - END.length, end, END, 0, END.length)) {
            for (int i = end; i < file.length && i <= end + LINE_END; i++) {
                shorter.add(Arrays.copyOf(file, i));
            }
        }
        return shorter;
    }
}
