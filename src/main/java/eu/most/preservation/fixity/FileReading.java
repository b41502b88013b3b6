package eu.most.preservation.fixity;

import eu.most.certificates.files.RegisteredFile;
import eu.most.certificates.files.RegisteredFile.Generation;
import eu.most.credentials.CertificateId;
import eu.most.kernel.Sha256;
import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * The stored file of a certificate as it was just read, and what it has to be.
 *
 * @param additions how many additions there have to be, at least
 */
record FileReading(RegisteredFile file, int additions) {

    CertificateId certificate() {
        return file.certificate();
    }

    /** Of the certificate, as the register has it. */
    String number() {
        return file.number();
    }

    /** Whether its holder was erased, and the file with them. */
    boolean forgotten() {
        return file.erased();
    }

    /** Whether it could be read at all. */
    boolean wasRead() {
        return file.generations().getFirst().bytes() != null;
    }

    /** The first thing that is wrong with it; what comes behind that cannot be right either. */
    Optional<Flaw> flaw() {
        if (forgotten()) {
            return Optional.empty();
        }
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        int next = 0;
        for (Generation generation : file.generations()) {
            byte[] bytes = generation.bytes();
            if (bytes == null) {
                return Optional.of(new Flaw(Damage.UNREADABLE, next, generation.storedAt()));
            }
            if (generation.number() != next || bytes.length == 0) {
                return Optional.of(new Flaw(Damage.MISSING, next, generation.storedAt()));
            }
            read.writeBytes(bytes);
            if (!Sha256.hex(read.toByteArray()).equals(generation.hash())) {
                return Optional.of(new Flaw(Damage.CHANGED, next, generation.storedAt()));
            }
            next++;
        }
        return next > additions
                ? Optional.empty()
                : Optional.of(
                        new Flaw(Damage.MISSING, next, file.generations().getLast().storedAt()));
    }
}
