package eu.most.certificates;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CertificateChangeRepository extends Repository<CertificateChange, UUID> {

    CertificateChange save(CertificateChange change);

    /** Past the entity, which nothing else may change. */
    @Modifying
    @Query(
            value =
                    "UPDATE certificate_status_change SET explanation = NULL WHERE certificate = :certificate",
            nativeQuery = true)
    void forgetWords(UUID certificate);

    List<CertificateChange> findByCertificateOrderByChangedAt(UUID certificate);
}
