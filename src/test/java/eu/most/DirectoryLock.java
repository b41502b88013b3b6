package eu.most;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** That one process at a time uses a directory; gone with the process, however it ends. */
final class DirectoryLock {

    /** Whoever has it may be about to end. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes it.
     *
     * @throws IllegalStateException if another process has it; the message names it
     */
    static DirectoryLock of(Path directory) throws IOException {
        Path file = directory.resolve("in-use");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Instant end = Instant.now().plus(PATIENCE);
        while (take(channel) == null) {
            if (Instant.now().isAfter(end)) {
                String owner = Files.readString(file).strip();
                channel.close();
                throw new IllegalStateException(
                        "%s is in use by process %s: stop that Most, or take another directory with --data"
                                .formatted(directory, owner));
            }
            pause();
        }
        channel.truncate(0);
        String me = ProcessHandle.current().pid() + "\n";
        channel.write(ByteBuffer.wrap(me.getBytes(StandardCharsets.US_ASCII)), 0);
        return new DirectoryLock(channel);
    }

    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock take(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a directory is in use", e);
        }
    }
}
