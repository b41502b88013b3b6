package eu.most.accreditation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Append and read: a history has no other verbs. */
interface ServiceHistoryRepository extends Repository<ServiceHistoryLine, UUID> {

    ServiceHistoryLine save(ServiceHistoryLine change);

    Optional<ServiceHistoryLine> findFirstByServiceOrderByChangedAtDescIdDesc(UUID service);

    List<ServiceHistoryLine> findByServiceOrderByChangedAtDesc(UUID service, Limit limit);
}
