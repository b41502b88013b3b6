package eu.most.certificates.files;

import eu.most.credentials.CertificateId;
import eu.most.kernel.Sha256;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stored file of a certificate as it was just read, with the hashes recorded for it; nothing of
 * it was compared yet.
 *
 * @param number of the certificate, as the register has it
 * @param erased whether its holder was erased, and the file with them
 * @param generations the file as it was issued, and what was added behind it, in this order
 */
public record RegisteredFile(
        CertificateId certificate, String number, boolean erased, List<Generation> generations) {

    public RegisteredFile {
        generations = List.copyOf(generations);
    }

    /**
     * A file as it was issued, or an addition to it.
     *
     * @param number 0 for the file as it was issued
     * @param bytes only its own; empty if they are not there, null if they cannot be read
     * @param hash recorded for the file up to its end, SHA-256 in hexadecimal digits
     * @param storedAt when it was
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Generation(int number, byte @Nullable [] bytes, String hash, Instant storedAt) {}

    /**
     * The newest generation, whole, each compared with the hash that is recorded for it; empty if
     * the file is not there.
     *
     * @throws FileDamaged if one of them is not what was stored
     */
    Optional<byte[]> newest() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (Generation each : generations) {
            byte[] bytes = each.bytes();
            if (each.number() == 0 && (bytes == null || bytes.length == 0)) {
                return Optional.empty();
            }
            if (bytes != null) {
                whole.writeBytes(bytes);
            }
            if (!Sha256.hex(whole.toByteArray()).equals(each.hash())) {
                throw new FileDamaged(certificate);
            }
        }
        return Optional.of(whole.toByteArray());
    }

    /** The same with what was added to it. */
    RegisteredFile with(List<Generation> added) {
        List<Generation> all = new ArrayList<>(generations);
        all.addAll(added);
        return new RegisteredFile(certificate, number, erased, all);
    }
}
