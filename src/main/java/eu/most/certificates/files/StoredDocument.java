package eu.most.certificates.files;

import eu.most.credentials.CertificateId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/**
 * The bytes of a certificate as they were sealed. Signatures are never the same twice, so these are
 * kept, not remade.
 */
@Entity
@Immutable
@Table(name = "certificate_document")
class StoredDocument implements Persistable<UUID> {

    @Id private UUID certificate;

    @SuppressWarnings("UnusedVariable") // read past Hibernate, by StoredFiles
    @Column(columnDefinition = "MEDIUMBLOB")
    private byte[] pdf;

    @SuppressWarnings("NullAway.Init")
    protected StoredDocument() {}

    StoredDocument(CertificateId certificate, SealedDocument document) {
        this.certificate = certificate.value();
        pdf = document.bytes();
    }

    @Override
    public UUID getId() {
        return certificate;
    }

    /** Only new ones are ever saved. */
    @Override
    public boolean isNew() {
        return true;
    }
}
