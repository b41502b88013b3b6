package eu.most.certificates;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StatusChangeRepository extends Repository<StatusChange, UUID> {

    StatusChange save(StatusChange change);

    List<StatusChange> findByCertificateOrderByChangedAt(UUID certificate);
}
