package eu.most.accreditation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** Append and read: a history has no other verbs. */
interface ServiceHistoryRepository extends Repository<ServiceHistoryLine, UUID> {

    ServiceHistoryLine save(ServiceHistoryLine change);

    Optional<ServiceHistoryLine> findFirstByServiceOrderByChangedAtDescIdDesc(UUID service);

    Page<ServiceHistoryLine> findByServiceOrderByChangedAtDescIdDesc(UUID service, Pageable page);
}
