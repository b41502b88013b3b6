package eu.most.signing.keys;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;

/**
 * A file with a secret: readable by its owner only, and there whole or not at all. Several
 * processes may want to make it at once; what one does {@link #alone} the others wait for.
 */
public final class KeyFile {

    private final Path path;

    public KeyFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    /** What is done while nobody else does it. */
    @FunctionalInterface
    public interface Work<T> {

        T run() throws IOException, GeneralSecurityException;
    }

    public Path path() {
        return path;
    }

    public boolean exists() {
        return Files.exists(path);
    }

    public byte[] read() throws IOException {
        return Files.readAllBytes(path);
    }

    /**
     * Writes it, in place of what was there: whoever reads it sees the old content or the new. A
     * file that was there keeps the rights that somebody gave it.
     */
    public void write(byte[] content) throws IOException {
        Path unfinished = path.resolveSibling(path.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, ownerOnly("rw-------"));
        Files.write(unfinished, content);
        if (exists() && isPosix()) {
            Files.setPosixFilePermissions(unfinished, Files.getPosixFilePermissions(path));
        }
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Does something with this file that no other process and no other thread does meanwhile. */
    public <T> T alone(Work<T> work) throws IOException, GeneralSecurityException {
        Path lock = path.resolveSibling(path.getFileName() + ".lock");
        // A lock on a file keeps other processes out, the monitor other threads of this one.
        synchronized (KeyFile.class) {
            Files.createDirectories(path.getParent());
            if (Files.exists(lock) && !Files.isWritable(lock) && isPosix()) {
                // Rights that were meant for the files beside it, such as those of a whole
                // directory.
                Files.setPosixFilePermissions(lock, PosixFilePermissions.fromString("rw-------"));
            }
            try (FileChannel channel =
                            FileChannel.open(
                                    lock,
                                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                                    ownerOnly("rw-------"));
                    FileLock held = channel.lock()) {
                if (!held.isValid()) {
                    throw new IOException("no lock on " + lock);
                }
                return work.run();
            }
        }
    }

    /** Makes a directory that nobody but its owner enters. */
    static void makeDirectory(Path directory) throws IOException {
        Files.createDirectory(directory, new KeyFile(directory).ownerOnly("rwx------"));
    }

    private FileAttribute<?>[] ownerOnly(String rights) {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
                }
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
