package eu.most.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.most.signing.keys.LogKeyFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogKeyTest {

    @TempDir Path directory;

    /** The example in the documentation of golang.org/x/mod/sumdb/note, which C2SP follows. */
    @Test
    void aNoteIsSignedAsOthersSignIt() throws Exception {
        LogKey key = new LogKey("PeterNeumann", exampleKeys());

        assertThat(key.verifierKey())
                .isEqualTo("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        assertThat(
                        key.sign(
                                "If you think cryptography is the answer to your problem,\n"
                                        + "then you don't know what your problem is.\n"))
                .endsWith(
                        "\n\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n");
    }

    @Test
    void aKeyIsMadeOnceForItsOwnerOnly() throws Exception {
        Path file = directory.resolve("keys").resolve("log.pem");
        String made = new LogKey("log", new LogKeyFile(file).loadOrMake()).verifierKey();
        assertThat(new LogKey("log", new LogKeyFile(file).loadOrMake()).verifierKey())
                .isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatHoldsSomethingElseIsRefusedWithAWordOnWhatToDo() throws Exception {
        Path file = Files.writeString(directory.resolve("log.pem"), "no key");
        assertThatThrownBy(() -> new LogKeyFile(file).load())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("most.log.key-file");
    }

    /** S11. */
    @Test
    void whoeverSealsWithKeysOfTheirOwnBringsTheKeyOfTheLogToo() {
        assertThatThrownBy(() ->
                        new LogConfiguration()
                                .logKey(
                                        new LogSettings(null),
                                        directory,
                                        "/run/keys/seal.p12",
                                        URI.create("https://most.example")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("most.log.key-file")
                .hasMessageContaining("keys init");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void keysThatDoNotBelongTogetherAreRefused() throws Exception {
        KeyPair other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyPair mixed = new KeyPair(other.getPublic(), exampleKeys().getPrivate());
        assertThatThrownBy(() -> new LogKey("log", mixed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static KeyPair exampleKeys() throws Exception {
        KeyFactory keys = KeyFactory.getInstance("Ed25519");
        return new KeyPair(
                keys.generatePublic(
                        new X509EncodedKeySpec(
                                der(
                                        "302a300506032b6570032100",
                                        "ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"))),
                keys.generatePrivate(
                        new PKCS8EncodedKeySpec(
                                der(
                                        "302e020100300506032b657004220420",
                                        "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"))));
    }

    /** The key behind its first byte, which says that it is Ed25519, in the clothes of ASN.1. */
    private static byte[] der(String prefix, String key) {
        byte[] start = HexFormat.of().parseHex(prefix);
        byte[] raw = Base64.getDecoder().decode(key);
        byte[] der = Arrays.copyOf(start, start.length + raw.length - 1);
        System.arraycopy(raw, 1, der, start.length, raw.length - 1);
        return der;
    }
}
