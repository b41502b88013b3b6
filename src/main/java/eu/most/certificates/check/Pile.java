package eu.most.certificates.check;

import eu.most.certificates.Verification;
import eu.most.certificates.VerificationCode;
import eu.most.certificates.check.BulkOutcome.Reason;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What has been taken of many so far, and how much more may come. */
final class Pile {

    private static final int MOST_ITEMS = 2_000;
    private static final int LARGEST_ITEM = 10 << 20;
    private static final long LARGEST_PILE = 500L << 20;
    private static final int MOST_SWELLING = 100;
    private static final int LONGEST_NAME = 200;

    // However small an archive is, unpacking so much of it harms nobody.
    private static final long HARMLESS = 1 << 20;
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final Pattern CELL = Pattern.compile("[;,\t]");

    // Where an archive does not say UTF-8, it came from a Windows of these countries.
    private static final Charset NAMES =
            Charset.isSupported("IBM852") ? Charset.forName("IBM852") : StandardCharsets.ISO_8859_1;

    private final DocumentCheck documents;
    private final Verification verification;
    private final List<CheckedItem> items = new ArrayList<>();
    private final BulkCheck.Progress progress;
    private long bytes;
    private long read;

    Pile(DocumentCheck documents, Verification verification, BulkCheck.Progress progress) {
        this.documents = documents;
        this.verification = verification;
        this.progress = progress;
    }

    List<CheckedItem> items() {
        return List.copyOf(items);
    }

    /** Takes one file, an archive with all that is in it; the reason if it cannot be taken. */
    Optional<Reason> add(HandedIn file) throws IOException {
        try (Counted counted = new Counted(file.content().getInputStream());
                InputStream in = new BufferedInputStream(counted)) {
            in.mark(ARCHIVE.length);
            byte[] first = in.readNBytes(ARCHIVE.length);
            in.reset();
            return Arrays.equals(first, ARCHIVE)
                    ? addArchive(in, counted)
                    : addOne(file.name(), in.readNBytes(LARGEST_ITEM + 1));
        }
    }

    private Optional<Reason> addArchive(InputStream in, Counted packed) throws IOException {
        ZipInputStream archive = new ZipInputStream(in, NAMES);
        long unpacked = 0;
        ZipEntry entry = archive.getNextEntry();
        while (entry != null) {
            if (!entry.isDirectory() && !isByproduct(entry.getName())) {
                byte[] content = archive.readNBytes(LARGEST_ITEM + 1);
                unpacked += content.length;
                if (unpacked > HARMLESS && unpacked / MOST_SWELLING > packed.count) {
                    return Optional.of(Reason.SWELLS);
                }
                Optional<Reason> refused = addOne(entry.getName(), content);
                if (refused.isPresent()) {
                    return refused;
                }
            }
            entry = archive.getNextEntry();
        }
        return Optional.empty();
    }

    private Optional<Reason> addOne(String path, byte[] content) {
        bytes += content.length;
        if (content.length > LARGEST_ITEM || bytes > LARGEST_PILE) {
            return Optional.of(Reason.TOO_LARGE);
        }
        if (isList(path)) {
            return addCodes(new String(content, StandardCharsets.UTF_8));
        }
        if (items.size() == MOST_ITEMS) {
            return Optional.of(Reason.TOO_MANY);
        }
        take(new CheckedItem.OfFile(name(path), documents.check(content)));
        return Optional.empty();
    }

    private Optional<Reason> addCodes(String list) {
        for (String line : list.replace("\uFEFF", "").split("\\R")) {
            String typed = code(line);
            if (typed.isEmpty()) {
                continue;
            }
            if (items.size() == MOST_ITEMS) {
                return Optional.of(Reason.TOO_MANY);
            }
            take(new CheckedItem.OfCode(name(typed), verification.verify(typed)));
        }
        return Optional.empty();
    }

    private void take(CheckedItem item) {
        items.add(item);
        progress.read(items.size(), read);
    }

    /** The cell of this line that is a code; else the first one, unless the line is a heading. */
    private static String code(String line) {
        List<String> cells =
                Arrays.stream(CELL.split(line))
                        .map(cell -> cell.replace("\"", "").strip())
                        .toList();
        return cells.stream()
                .filter(cell -> VerificationCode.parse(cell).isPresent())
                .findFirst()
                .orElseGet(() -> line.chars().anyMatch(Character::isDigit) ? cells.getFirst() : "");
    }

    private static boolean isList(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".txt");
    }

    /** What some systems pack beside the files that a person chose. */
    private static boolean isByproduct(String path) {
        return path.startsWith("__MACOSX/") || path.endsWith(".DS_Store");
    }

    private static String name(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /** Knows how much was read of it. */
    private final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = super.read(into, from, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int some) {
            count += some;
            read += some;
        }
    }
}
