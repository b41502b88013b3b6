package eu.most.signing.keys;

import eu.most.kernel.PublishedFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/**
 * What an institution does with its keys: a root that is kept offline, and the seal and token keys
 * of its servers. Each act is done whole or leaves everything as it was.
 *
 * @see "src/docs/decisions/0016-keys-of-the-institution.md"
 */
final class InstitutionKeys {

    private static final Duration LIFE_OF_ROOT = Duration.ofDays(7305);
    private static final Duration LIFE_OF_KEY = Duration.ofDays(1826);
    private static final Duration LIFE_OF_LIST = Duration.ofDays(400);

    private final RootKeys root;
    private final ServerKeys server;
    private final Clock clock;

    InstitutionKeys(RootKeys root, ServerKeys server, Clock clock) {
        this.root = root;
        this.server = server;
        this.clock = clock;
    }

    /**
     * Makes everything anew.
     *
     * @param name of the institution, at most 50 characters
     * @param address where people reach its installation
     */
    void init(String name, URI address) throws IOException, GeneralSecurityException {
        if (root.directory().toAbsolutePath().equals(server.directory().toAbsolutePath())) {
            throw new KeysRefused(
                    "The root must not lie where the server's keys are: name two directories.");
        }
        List<KeyFile> files =
                Stream.concat(root.files().stream(), server.files().stream()).toList();
        for (KeyFile file : files) {
            if (file.exists()) {
                throw new KeysRefused(file.path() + " is there already; nothing was changed.");
            }
        }
        Instant now = now();
        Authority authority = Authority.make(name, name + " – root", now, LIFE_OF_ROOT);
        List<Path> made = new ArrayList<>();
        try {
            made.addAll(makeDirectory(root.directory()));
            made.addAll(makeDirectory(server.directory()));
            files.forEach(file -> made.add(file.path()));
            byte[] list = authority.revocationList(List.of(), now, LIFE_OF_LIST);
            root.make(authority);
            root.keep(list);
            server.publish(list);
            Optional<URI> published = Optional.of(listOf(address));
            server.make(newKeys(authority, published, now));
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            takeBack(made, e);
            throw e;
        }
    }

    /**
     * Makes new seal and token keys. What today's sealed until they retire stays good.
     *
     * @param retired from when on no server seals with today's keys any more
     */
    void roll(Instant retired) throws IOException, GeneralSecurityException {
        alone(authority -> {
            Instant now = now();
            if (retired.isBefore(now)) {
                throw new KeysRefused(
                        "Servers seal with today's keys until they have the new ones: the moment of"
                                + " retirement cannot lie in the past.");
            }
            Optional<URI> published = publishedList();
            publish(authority, root.revoked(authority), now);
            server.roll(newKeys(authority, published, now), retired);
        });
    }

    /** Makes the keys of a server when they are asked for. */
    private static Function<KeyUse, PrivateKeyEntry> newKeys(
            Authority authority, Optional<URI> list, Instant now) {
        String name = authority.organisation() + " – ";
        return use -> authority.certify(name + use.alias(), use, list, now, LIFE_OF_KEY);
    }

    /**
     * Puts a key on the list of revoked ones.
     *
     * @param id of one of the server's keys, or how it begins, at least eight digits
     * @param from whatever it signed then or later proves nothing any more
     */
    ServerKey revoke(String id, KeyRevocationReason reason, Instant from)
            throws IOException, GeneralSecurityException {
        ServerKey key = named(id);
        Instant now = now();
        if (from.isAfter(now)) {
            throw new KeysRefused("A key is revoked from a moment on that has been, not " + from);
        }
        alone(authority -> {
            List<Revocation> revoked = new ArrayList<>(root.revoked(authority));
            Revocation revocation =
                    new Revocation(
                            key.certificate().getSerialNumber(),
                            from.truncatedTo(ChronoUnit.SECONDS),
                            reason);
            for (Revocation earlier : revoked) {
                if (earlier.serialNumber().equals(revocation.serialNumber())
                        && !revocation.from().isBefore(earlier.from())) {
                    throw new KeysRefused(
                            "Key " + key.id() + " was revoked before, from " + earlier.from());
                }
            }
            revoked.removeIf(each -> each.serialNumber().equals(revocation.serialNumber()));
            revoked.add(revocation);
            publish(authority, revoked, now);
        });
        return key;
    }

    /** Signs the list of revoked keys anew, before it ends. */
    void renew() throws IOException, GeneralSecurityException {
        alone(authority -> publish(authority, root.revoked(authority), now()));
    }

    private ServerKey named(String id) throws IOException, GeneralSecurityException {
        if (id.length() < 8) {
            throw new KeysRefused("Give at least eight digits of the key, not '" + id + "'.");
        }
        List<ServerKey> found =
                server.all().stream().filter(key -> key.id().startsWith(id)).toList();
        if (found.size() != 1) {
            throw new KeysRefused(
                    "%s key begins with %s; ./most keys list shows them all."
                            .formatted(found.isEmpty() ? "No" : "More than one", id));
        }
        return found.getFirst();
    }

    private interface Signing {

        void with(Authority authority) throws IOException, GeneralSecurityException;
    }

    private void alone(Signing work) throws IOException, GeneralSecurityException {
        if (!server.keystore().exists()) {
            throw new KeysRefused(
                    server.keystore().path() + " is not there; ./most keys init makes it.");
        }
        server.keystore()
                .alone(() -> {
                    Authority authority = root.read();
                    if (!authority.certificate().equals(server.authority())) {
                        throw new KeysRefused(
                                "The root in %s is not the one of the keys in %s."
                                        .formatted(root.directory(), server.directory()));
                    }
                    work.with(authority);
                    return authority;
                });
    }

    private void publish(Authority authority, List<Revocation> revoked, Instant now)
            throws IOException {
        byte[] list = authority.revocationList(revoked, now, LIFE_OF_LIST);
        root.keep(list);
        server.publish(list);
    }

    /** Where today's certificates say that the list is. */
    private Optional<URI> publishedList() throws IOException, GeneralSecurityException {
        X509Certificate today = server.all().getFirst().certificate();
        byte[] extension = today.getExtensionValue(Extension.cRLDistributionPoints.getId());
        if (extension == null) {
            return Optional.empty();
        }
        CRLDistPoint points =
                CRLDistPoint.getInstance(ASN1OctetString.getInstance(extension).getOctets());
        GeneralName name =
                GeneralNames.getInstance(
                                points.getDistributionPoints()[0].getDistributionPoint().getName())
                        .getNames()[0];
        return Optional.of(URI.create(name.getName().toString()));
    }

    private static URI listOf(URI address) {
        return URI.create(
                address.toString().replaceFirst("/+$", "") + PublishedFiles.ADDRESS + "ca.crl");
    }

    /** Makes a directory that only its owner enters; what was made of the way to it, in order. */
    private static List<Path> makeDirectory(Path directory) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path each = directory.toAbsolutePath();
                each != null && !Files.exists(each);
                each = each.getParent()) {
            missing.addFirst(each);
        }
        for (Path each : missing) {
            KeyFile.makeDirectory(each);
        }
        return missing;
    }

    private static void takeBack(List<Path> made, Exception why) {
        for (Path each : made.reversed()) {
            for (Path file : List.of(each, each.resolveSibling(each.getFileName() + ".part"))) {
                try {
                    if (Files.exists(file)) {
                        Files.delete(file);
                    }
                } catch (IOException e) {
                    why.addSuppressed(e);
                }
            }
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
