package eu.most.registry;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface OfferedServiceRepository extends JpaRepository<OfferedService, UUID> {
    Optional<OfferedService> findByOrganisationAndPrisonAndKind(
            UUID organisation, UUID prison, ServiceKind kind);

    List<OfferedService> findByOrganisation(UUID organisation);

    List<OfferedService> findByPrison(UUID prison);

    /** The service, which nobody else can change until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from OfferedService s where s.id = :id")
    Optional<OfferedService> lock(UUID id);
}
