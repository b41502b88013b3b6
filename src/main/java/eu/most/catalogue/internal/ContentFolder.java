package eu.most.catalogue.internal;

import eu.most.catalogue.spi.ContentFiles;
import eu.most.catalogue.spi.FormatProblem;
import eu.most.catalogue.spi.ModuleFiles;
import eu.most.catalogue.spi.Problems;
import eu.most.catalogue.spi.RecordingFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads a content folder into memory, with limits on number and size, following no links. What
 * operating systems and editors leave behind is passed over.
 */
public final class ContentFolder {

    static final int MOST_FILES = 5_000;
    static final int BIGGEST_PICTURE = 2 << 20;
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final Problems problems;

    private ContentFolder(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a folder of the file system.
     *
     * @throws UncheckedIOException if the folder is not there or cannot be listed
     */
    public static ContentFiles read(Path root, Problems problems) {
        ContentFolder folder = new ContentFolder(problems);
        try {
            Files.walkFileTree(root, folder.new Walk(root));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the content folder " + root, e);
        }
        return new ContentFiles(folder.files);
    }

    /**
     * Reads the content that travels in the application itself.
     *
     * @throws UncheckedIOException if the application is damaged
     */
    public static ContentFiles readBundled(Problems problems) {
        ContentFolder folder = new ContentFolder(problems);
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:content/**/*")) {
                String address = file.getURL().toString();
                String path = address.substring(address.lastIndexOf("/content/") + 9);
                if (file.isReadable() && !path.isEmpty() && !path.endsWith("/")) {
                    folder.take(path, file.contentLength(), file::getInputStream);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the content in the application", e);
        }
        return new ContentFiles(folder.files);
    }

    /** Reports files that are too big and modules that have too many, as reading a folder does. */
    public static void checkSizes(ModuleFiles module, Problems problems) {
        if (module.content().files().size() > MOST_FILES) {
            problems.add(
                    FormatProblem.TOO_MANY_FILES,
                    module.shown(""),
                    "limit",
                    String.valueOf(MOST_FILES));
        }
        module.content()
                .files()
                .forEach((path, bytes) -> {
                    if (bytes.length > limit(path)) {
                        reportSize(module.shown(path), problems);
                    }
                });
    }

    private static int limit(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (!path.startsWith("media/") && !path.contains("/media/")) {
            return ContentFiles.BIGGEST_TEXT;
        }
        return RecordingFile.isName(name) ? RecordingFile.biggest(name) : BIGGEST_PICTURE;
    }

    private static void reportSize(String path, Problems problems) {
        problems.add(FormatProblem.FILE_TOO_BIG, path, "limit", String.valueOf(limit(path) >> 10));
    }

    private void take(String path, long size, Source source) throws IOException {
        if (isLitter(path)) {
            return;
        }
        if (files.size() >= MOST_FILES) {
            problems.add(FormatProblem.TOO_MANY_FILES, "", "limit", String.valueOf(MOST_FILES));
            return;
        }
        int limit = limit(path);
        byte[] bytes = new byte[0];
        if (size <= limit) {
            try (InputStream in = source.open()) {
                bytes = in.readNBytes(limit + 1);
            }
        }
        if (size > limit || bytes.length > limit) {
            reportSize(path, problems);
            return;
        }
        files.put(path, bytes);
    }

    private static boolean isLitter(String path) {
        for (String name : path.split("/")) {
            if (name.startsWith(".") || name.endsWith("~") || LITTER.contains(lower(name))) {
                return true;
            }
        }
        return false;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @FunctionalInterface
    private interface Source {
        InputStream open() throws IOException;
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;

        Walk(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(root) && isLitter(pathOf(directory))
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            if (attributes.isRegularFile() && Files.isReadable(file)) {
                take(pathOf(file), attributes.size(), () -> Files.newInputStream(file));
            } else if (!isLitter(pathOf(file))) {
                problems.add(FormatProblem.NOT_READABLE, pathOf(file));
            }
            return files.size() > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        private String pathOf(Path file) {
            return root.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
        }
    }
}
