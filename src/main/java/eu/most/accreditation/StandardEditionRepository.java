package eu.most.accreditation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StandardEditionRepository extends JpaRepository<StandardEdition, UUID> {

    List<StandardEdition> findByStandardKeyOrderByFromDay(String standardKey);

    /** All editions of a standard, to which nobody else can add until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from StandardEdition e where e.standardKey = :standardKey order by e.fromDay")
    List<StandardEdition> lock(String standardKey);

    List<StandardEdition> findAllByOrderByStandardKeyAscFromDayAsc();
}
