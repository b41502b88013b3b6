package eu.most.certificates;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CertificateRepository
        extends Repository<Certificate, UUID>, JpaSpecificationExecutor<Certificate> {

    Certificate save(Certificate certificate);

    void flush();

    Optional<Certificate> findById(UUID id);

    Optional<Certificate> findByNumber(String number);

    List<Certificate> findByCompletionInOrderByEdition(Collection<UUID> completions);

    List<Certificate> findByHolderIn(Collection<UUID> holders);

    List<Certificate> findByHolderInOrderByIssuedAtAscIdAsc(Collection<UUID> holders);

    List<Certificate> findByNumberIn(Collection<String> numbers);

    List<Certificate> findByCodeIn(Collection<String> codes);

    /** Blind to accents and case, as the columns are. */
    @Query("select c from Certificate c where c.holderName in :names or c.holderInLatin in :names")
    List<Certificate> findByNames(Collection<String> names);

    Page<Certificate> findByHolder(UUID holder, Pageable page);

    List<Certificate> findBySearchTextIsNull(Limit limit);

    List<Certificate> findByValidUntilBeforeAndExpiredAtIsNull(LocalDate day, Limit limit);
}
