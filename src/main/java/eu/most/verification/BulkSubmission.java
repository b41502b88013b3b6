package eu.most.verification;

import eu.most.certificates.lookup.Verification;
import eu.most.certificates.lookup.VerificationAnswer;
import eu.most.certificates.lookup.VerificationAnswer.Registered;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.VerificationCode;
import eu.most.verification.BulkOutcome.Reason;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What has been taken of many so far, and how much more may come. */
final class BulkSubmission {

    private static final int MOST_ITEMS = 2_000;
    private static final int LARGEST_ITEM = 10 << 20;
    private static final long LARGEST_PILE = 500L << 20;
    private static final int MOST_SWELLING = 100;
    private static final int LONGEST_NAME = 200;

    // Folders, by-products and lines that name nothing cost time, too.
    private static final int MOST_ENTRIES = 20_000;
    private static final int LARGEST_LISTS = 4 << 20;
    private static final int SHORTEST = 13;
    private static final byte[] NOTHING = {};

    // However small an archive is, unpacking so much of it harms nobody.
    private static final long HARMLESS = 1 << 20;
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final Pattern BLANK = Pattern.compile("[;,\"\\s\\p{Z}\\p{Cc}\\p{Cf}]*");
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
    private long lists;
    private int withoutCode;

    BulkSubmission(
            DocumentCheck documents, Verification verification, BulkCheck.Progress progress) {
        this.documents = documents;
        this.verification = verification;
        this.progress = progress;
    }

    List<CheckedItem> items() {
        return List.copyOf(items);
    }

    /** Lines of lists below their headings with something in them that is not among the items. */
    int withoutCode() {
        return withoutCode;
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
        Unpacked unpacked = new Unpacked(archive, packed);
        int entries = 0;
        ZipEntry entry = archive.getNextEntry();
        while (entry != null) {
            entries++;
            if (entries > MOST_ENTRIES) {
                return Optional.of(Reason.TOO_MANY);
            }
            boolean counts = !entry.isDirectory() && !isByproduct(entry.getName());
            // What nobody wants is unpacked as well, to find what comes after it.
            byte[] content = counts ? unpacked.readNBytes(LARGEST_ITEM + 1) : NOTHING;
            Optional<Reason> refused = counts ? addOne(entry.getName(), content) : Optional.empty();
            if (refused.isPresent()) {
                return refused;
            }
            unpacked.transferTo(OutputStream.nullOutputStream());
            entry = archive.getNextEntry();
        }
        return Optional.empty();
    }

    private Optional<Reason> addOne(String path, byte[] content) throws IOException {
        bytes += content.length;
        if (content.length > LARGEST_ITEM || bytes > LARGEST_PILE) {
            return Optional.of(Reason.TOO_LARGE);
        }
        if (isList(path)) {
            return addCodes(content);
        }
        if (items.size() == MOST_ITEMS) {
            return Optional.of(Reason.TOO_MANY);
        }
        take(CheckedItem.ofFile(name(path), documents.check(content)));
        return Optional.empty();
    }

    private Optional<Reason> addCodes(byte[] content) throws IOException {
        lists += content.length;
        if (lists > LARGEST_LISTS) {
            return Optional.of(Reason.TOO_LARGE);
        }
        try (TextFile list = new TextFile(content)) {
            boolean first = true;
            Optional<String> line = list.next();
            while (line.isPresent()) {
                List<CheckedItem> found = items(line.get());
                if (items.size() + found.size() > MOST_ITEMS) {
                    return Optional.of(Reason.TOO_MANY);
                }
                found.forEach(this::take);
                boolean blank = BLANK.matcher(line.get()).matches();
                if (found.isEmpty() && !blank && !(first && Heading.is(line.get()))) {
                    withoutCode++;
                }
                first &= blank;
                line = list.next();
            }
        }
        return Optional.empty();
    }

    /** All that a line names; nothing of a heading or an empty one. */
    private List<CheckedItem> items(String line) {
        String said = line.replace("\uFEFF", "").strip();
        List<CheckedItem> found = new ArrayList<>();
        Set<CertificateNumber> named = new HashSet<>();
        for (VerificationCode code : codes(said)) {
            VerificationAnswer answer = verification.verify(code.value());
            found.add(CheckedItem.ofCode(code.toString(), answer));
            if (answer instanceof Registered certificate) {
                named.add(certificate.number());
            }
        }
        CertificateNumber.all(said).stream()
                .filter(number -> !named.contains(number))
                .map(
                        number -> // It names a certificate, but whoever has it need not have seen
                                // one.
                                CheckedItem.without(number.toString(), "NUMBER"))
                .forEach(found::add);
        if (!found.isEmpty() || said.chars().noneMatch(Character::isDigit)) {
            return found;
        }
        String[] cells = CELL.split(said);
        String first = cells.length == 0 ? "" : cells[0].replace("\"", "").strip();
        return first.isEmpty()
                ? List.of()
                : List.of(CheckedItem.ofCode(name(first), new VerificationAnswer.NotACode()));
    }

    private static List<VerificationCode> codes(String said) {
        if (said.length() < SHORTEST) {
            return List.of();
        }
        List<VerificationCode> all = VerificationCode.all(said);
        return all.isEmpty() ? VerificationCode.parse(said).stream().toList() : all;
    }

    private void take(CheckedItem item) {
        items.add(item);
        progress.read(items.size(), read);
    }

    private static boolean isList(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".txt") || name.endsWith(".tsv");
    }

    /** What some systems pack beside the files that a person chose. */
    private static boolean isByproduct(String path) {
        return path.startsWith("__MACOSX/") || path.endsWith(".DS_Store");
    }

    private static String name(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /** Hears of each byte that is read of it. */
    private abstract static class Counting extends FilterInputStream {

        Counting(InputStream in) {
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

        abstract void count(int some) throws IOException;
    }

    /** What comes out of an archive; ends with an exception where it is more than it can be. */
    private static final class Unpacked extends Counting {

        private final Counted packed;
        private long count;

        Unpacked(InputStream in, Counted packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        void count(int some) throws Swells {
            count += some;
            if (count > HARMLESS && count / MOST_SWELLING > packed.count || count > LARGEST_PILE) {
                throw new Swells();
            }
        }
    }

    /** An archive unpacks to more than an archive of certificates does. */
    static final class Swells extends IOException {

        Swells() {
            super("the archive swells");
        }
    }

    /** Knows how much was read of it. */
    private final class Counted extends Counting {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        void count(int some) {
            count += some;
            read += some;
        }
    }
}
