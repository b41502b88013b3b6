package eu.most.people;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, UUID> {
    List<Person> findByEmailAndMergedIntoIsNull(String email);

    List<Person> findByMergedInto(UUID person);

    /** Those of these that were merged into others. */
    @Query("select p.id from Person p where p.id in :ids and p.mergedInto is not null")
    List<UUID> findMerged(Collection<UUID> ids);

    /** Which record stands for this one; empty if it does itself. */
    @Query("select p.mergedInto from Person p where p.id = :id")
    Optional<UUID> standingFor(UUID id);

    /** The people, whom nobody else can change until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id in :ids order by p.id")
    List<Person> lock(Collection<UUID> ids);

    List<Person> findBySearchTextIsNull(Limit limit);

    @Query("select p.language from Person p where p.id = :id")
    Optional<String> languageOf(UUID id);
}
