package eu.most.certificates.fixity;

import eu.most.certificates.CertificateId;
import eu.most.certificates.DocumentHash;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stored file of a certificate as it was just read, and what it has to be.
 *
 * @param number of the certificate, as the register has it
 * @param forgotten whether its holder was erased, and the file with them
 * @param generations the file as it was issued, and what was added behind it, in this order
 * @param additions how many additions there have to be, at least
 */
record KeptFile(
        CertificateId certificate,
        String number,
        boolean forgotten,
        List<Generation> generations,
        int additions) {

    /**
     * A file as it was issued, or an addition to it.
     *
     * @param number 0 for the file as it was issued
     * @param bytes only its own; empty if they are not there, null if they cannot be read
     * @param hash recorded for the file up to its end, SHA-256 in hexadecimal digits
     * @param storedAt when it was
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Generation(int number, byte @Nullable [] bytes, String hash, Instant storedAt) {}

    /** The same with what was added to it. */
    KeptFile with(List<Generation> added) {
        List<Generation> all = new ArrayList<>(generations);
        all.addAll(added);
        return new KeptFile(certificate, number, forgotten, all, additions);
    }

    /** Whether it could be read at all. */
    boolean wasRead() {
        return generations.getFirst().bytes() != null;
    }

    /** The first thing that is wrong with it; what comes behind that cannot be right either. */
    Optional<Flaw> flaw() {
        if (forgotten) {
            return Optional.empty();
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int next = 0;
        for (Generation generation : generations) {
            byte[] bytes = generation.bytes();
            if (bytes == null) {
                return Optional.of(new Flaw(Damage.UNREADABLE, next, generation.storedAt()));
            }
            if (generation.number() != next || bytes.length == 0) {
                return Optional.of(new Flaw(Damage.MISSING, next, generation.storedAt()));
            }
            file.writeBytes(bytes);
            if (!DocumentHash.of(file.toByteArray()).equals(generation.hash())) {
                return Optional.of(new Flaw(Damage.CHANGED, next, generation.storedAt()));
            }
            next++;
        }
        return next > additions
                ? Optional.empty()
                : Optional.of(new Flaw(Damage.MISSING, next, generations.getLast().storedAt()));
    }
}
