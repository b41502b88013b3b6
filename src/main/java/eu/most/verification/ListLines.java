package eu.most.verification;

import eu.most.verification.BulkOutcome.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of an officer's lists that ask for something, as many as any check of many takes. */
final class ListLines {

    private static final int MOST_LINES = 2_000;
    private static final int LARGEST = 4 << 20;

    private final List<ListLine> lines = new ArrayList<>();
    private int bytes;

    List<ListLine> all() {
        return List.copyOf(lines);
    }

    /** Takes one list; the reason if it cannot be taken. */
    Optional<Reason> add(HandedIn list) throws IOException {
        byte[] content;
        try (InputStream in = list.content().getInputStream()) {
            content = in.readNBytes(LARGEST - bytes + 1);
        }
        bytes += content.length;
        if (bytes > LARGEST) {
            return Optional.of(Reason.TOO_LARGE);
        }
        if (isNoText(content)) {
            return Optional.of(Reason.UNREADABLE);
        }
        try (TextFile text = new TextFile(content)) {
            boolean first = true;
            Optional<String> line = text.next();
            while (line.isPresent()) {
                List<ListLine> read = ListLine.read(line.get());
                boolean asks =
                        read.stream()
                                .anyMatch(one ->
                                        one instanceof ListLine.ANumber
                                                || one instanceof ListLine.ACode);
                if (asks || !first || !Heading.is(line.get())) {
                    lines.addAll(read);
                }
                first &= read.isEmpty();
                if (lines.size() > MOST_LINES) {
                    return Optional.of(Reason.TOO_MANY);
                }
                line = text.next();
            }
        }
        return Optional.empty();
    }

    /** A workbook, an archive or a PDF in place of a text. */
    private static boolean isNoText(byte[] content) {
        return content.length > 3
                && ((content[0] == 'P' && content[1] == 'K' && content[2] < 9)
                        || (content[0] == '%' && content[1] == 'P' && content[2] == 'D'));
    }
}
