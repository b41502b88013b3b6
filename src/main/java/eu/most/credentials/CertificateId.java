package eu.most.credentials;

import eu.most.kernel.TimeOrderedUuid;
import java.util.UUID;

/** A certificate, inside Most; people see its {@link CertificateNumber}. */
public record CertificateId(UUID value) {

    /** A new id, sortable by the time it was made. */
    public static CertificateId next() {
        return new CertificateId(TimeOrderedUuid.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
