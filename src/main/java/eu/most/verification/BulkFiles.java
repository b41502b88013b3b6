package eu.most.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.InputStreamSource;

/**
 * The files of one check while they wait, in a directory that nobody but the application may read.
 * Whoever is done with them closes this, and they are gone.
 */
final class BulkFiles implements AutoCloseable {

    private static final String PREFIX = "most-bulk-";

    private final Path directory;
    private final List<HandedIn> files = new ArrayList<>();
    private long bytes;

    private BulkFiles(Path directory) {
        this.directory = directory;
    }

    /** Copies what was handed in; its own sources end with the request. */
    static BulkFiles keep(List<HandedIn> handedIn) throws IOException {
        // For its owner alone, as Java makes such directories.
        BulkFiles kept =
                new BulkFiles(
                        Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-"));
        try {
            for (HandedIn file : handedIn) {
                kept.add(file);
            }
            return kept;
        } catch (IOException e) {
            kept.close();
            throw e;
        }
    }

    private void add(HandedIn file) throws IOException {
        Path copy = directory.resolve(String.valueOf(files.size()));
        try (InputStream in = file.content().getInputStream()) {
            bytes += Files.copy(in, copy);
        }
        InputStreamSource source = () -> Files.newInputStream(copy);
        files.add(new HandedIn(file.name(), source));
    }

    List<HandedIn> all() {
        return List.copyOf(files);
    }

    /** All together. */
    long bytes() {
        return bytes;
    }

    @Override
    public void close() {
        delete(directory);
    }

    /** Deletes what a node left behind that was killed. */
    static void deleteAbandoned() {
        try (Stream<Path> found = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            found.filter(BulkFiles::isAbandoned).forEach(BulkFiles::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAbandoned(Path path) {
        String[] name = path.getFileName().toString().split("-");
        return name.length >= 4
                && path.getFileName().toString().startsWith(PREFIX)
                && name[2].matches("\\d{1,9}")
                && Files.isWritable(path)
                && ProcessHandle.of(Long.parseLong(name[2])).isEmpty();
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
