package eu.most.certificates.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.EnumSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file with the key of the log: the private key (PKCS#8) and the public one
 * (SubjectPublicKeyInfo), both in PEM, as {@code openssl genpkey -algorithm ed25519} and {@code
 * openssl pkey -pubout} write them, one below the other.
 */
final class LogKeyFile {

    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private final Path file;

    LogKeyFile(Path file) {
        this.file = file;
    }

    /**
     * Reads it.
     *
     * @throws IllegalStateException if it cannot be read or holds something else; the message says
     *     what to do and no secret
     */
    KeyPair load() {
        try {
            String pem = Files.readString(file, StandardCharsets.US_ASCII);
            KeyFactory keys = KeyFactory.getInstance("Ed25519");
            return new KeyPair(
                    keys.generatePublic(new X509EncodedKeySpec(block(pem, PUBLIC))),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(block(pem, PRIVATE))));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The key of the transparency log in "
                            + file
                            + " cannot be used ("
                            + e.getMessage()
                            + "). Check most.log.key-file: it holds an Ed25519 key, the private and"
                            + " the public part in PEM.",
                    e);
        }
    }

    /** Reads it; makes it first if there is none. Several processes may start at once. */
    KeyPair loadOrMake() {
        // A lock on a file keeps other processes out, the monitor other threads of this one.
        synchronized (LogKeyFile.class) {
            Path lock = file.resolveSibling(file.getFileName() + ".lock");
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                try (FileChannel channel =
                                FileChannel.open(
                                        lock,
                                        EnumSet.of(
                                                StandardOpenOption.CREATE,
                                                StandardOpenOption.WRITE),
                                        ownerOnly());
                        FileLock held = channel.lock()) {
                    if (!Files.exists(file) && held.isValid()) {
                        make();
                    }
                }
            } catch (IOException | GeneralSecurityException e) {
                throw new IllegalStateException(
                        "cannot keep the key of the transparency log in " + file, e);
            }
            return load();
        }
    }

    private void make() throws IOException, GeneralSecurityException {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, ownerOnly());
        Files.writeString(
                unfinished,
                pem(PRIVATE, keys.getPrivate().getEncoded())
                        + pem(PUBLIC, keys.getPublic().getEncoded()));
        // It appears whole or not at all.
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] block(String pem, String kind) {
        Matcher matcher =
                Pattern.compile("-----BEGIN " + kind + "-----([A-Za-z0-9+/=\\s]+)-----END " + kind)
                        .matcher(pem);
        if (!matcher.find()) {
            throw new IllegalArgumentException("there is no " + kind + " in it");
        }
        return Base64.getMimeDecoder().decode(matcher.group(1));
    }

    private static String pem(String kind, byte[] key) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(kind, Base64.getEncoder().encodeToString(key), kind);
    }

    private FileAttribute<?>[] ownerOnly() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
