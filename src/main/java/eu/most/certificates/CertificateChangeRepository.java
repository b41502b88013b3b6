package eu.most.certificates;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CertificateChangeRepository extends Repository<CertificateChange, UUID> {

    CertificateChange save(CertificateChange change);

    List<CertificateChange> findByCertificateOrderByChangedAt(UUID certificate);
}
