package eu.most.certificates.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
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
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the demonstration authority lives: {@code demonstration.p12} and {@code
 * demonstration.password} in one directory, readable by the owner only. Several processes may start
 * at once; one makes the keys and all use them.
 */
final class DemonstrationKeys {

    private static final String ROOT = "root";
    private static final String SEAL = "seal";
    private static final String TOKEN = "token";

    private final Path keystore;
    private final Path passwordFile;
    private final Path lock;

    DemonstrationKeys(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep keys in " + directory, e);
        }
        keystore = directory.resolve("demonstration.p12");
        passwordFile = directory.resolve("demonstration.password");
        lock = directory.resolve("demonstration.lock");
    }

    Path keystore() {
        return keystore;
    }

    /** The keys kept here; made now if there are none. */
    SealKeys loadOrMake(Instant now) {
        // A lock on a file keeps other processes out, the monitor other threads of this one.
        synchronized (DemonstrationKeys.class) {
            try (FileChannel channel =
                            FileChannel.open(
                                    lock,
                                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                                    ownerOnly(lock));
                    FileLock held = channel.lock()) {
                if (!Files.exists(keystore) && held.isValid()) {
                    make(now);
                }
                DemonstrationAuthority authority = load(now);
                return new SealKeys(authority.seal(), List.of(), authority);
            } catch (IOException | GeneralSecurityException e) {
                throw new IllegalStateException(
                        "The demonstration keys in "
                                + keystore.getParent()
                                + " cannot be used ("
                                + e.getMessage()
                                + "). Delete demonstration.* there to have new ones made.",
                        e);
            }
        }
    }

    private DemonstrationAuthority load(Instant now) throws IOException, GeneralSecurityException {
        char[] password = SealKeys.password(passwordFile);
        KeyStore store = SealKeys.open(keystore, password);
        if (!(store.getKey(ROOT, password) instanceof PrivateKey rootKey)
                || !(store.getKey(SEAL, password) instanceof PrivateKey sealKey)) {
            throw new GeneralSecurityException("a key is missing");
        }
        X509Certificate root = SealKeys.chain(store, ROOT).getFirst();
        DemonstrationAuthority authority =
                new DemonstrationAuthority(
                        rootKey,
                        root,
                        new SealKey(sealKey, SealKeys.chain(store, SEAL)),
                        token(store, password)
                                .orElseGet(
                                        () -> DemonstrationAuthority.newToken(rootKey, root, now)));
        if (!store.containsAlias(TOKEN)) {
            // Made before there were tokens.
            save(authority, password);
        }
        return authority;
    }

    private static Optional<SealKey> token(KeyStore store, char[] password)
            throws GeneralSecurityException {
        return store.getKey(TOKEN, password) instanceof PrivateKey key
                ? Optional.of(new SealKey(key, SealKeys.chain(store, TOKEN)))
                : Optional.empty();
    }

    private void make(Instant now) throws IOException, GeneralSecurityException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String secret = HexFormat.of().formatHex(random);
        try (OutputStream out = create(passwordFile)) {
            out.write(secret.getBytes(StandardCharsets.US_ASCII));
        }
        save(DemonstrationAuthority.make(now), secret.toCharArray());
    }

    private void save(DemonstrationAuthority authority, char[] password)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                ROOT, authority.rootKey(), password, new Certificate[] {authority.root()});
        put(store, SEAL, authority.seal(), password);
        put(store, TOKEN, authority.token(), password);
        // The keystore appears whole or not at all: whoever sees it can use it.
        Path unfinished = keystore.resolveSibling("demonstration.p12.part");
        try (OutputStream out = create(unfinished)) {
            store.store(out, password);
        }
        Files.move(unfinished, keystore, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void put(KeyStore store, String alias, SealKey key, char[] password)
            throws GeneralSecurityException {
        store.setKeyEntry(
                alias, key.privateKey(), password, key.chain().toArray(new Certificate[0]));
    }

    private static OutputStream create(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Channels.newOutputStream(
                FileChannel.open(
                        file,
                        EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        ownerOnly(file)));
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
