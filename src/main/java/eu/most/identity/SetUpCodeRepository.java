package eu.most.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SetUpCodeRepository extends Repository<SetUpCode, UUID> {

    SetUpCode save(SetUpCode code);

    List<SetUpCode> findByExpiresAtAfterOrderByExpiresAtDesc(Instant now, Limit limit);

    /** How many rows went: one for exactly one caller. */
    @Modifying
    @Query("delete from SetUpCode c where c.id = :id")
    int use(UUID id);

    @Modifying
    @Query("delete from SetUpCode c where c.expiresAt <= :now")
    void deleteExpired(Instant now);
}
