package eu.most.accreditation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ServiceAccreditationRepository extends JpaRepository<ServiceAccreditation, UUID> {

    /** The row, which nobody else can change until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from ServiceAccreditation a where a.service = :service")
    Optional<ServiceAccreditation> lock(UUID service);
}
