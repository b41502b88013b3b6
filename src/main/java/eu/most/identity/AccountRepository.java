package eu.most.identity;

import eu.most.access.Role;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Account saveAndFlush(Account account);

    Optional<Account> findById(UUID id);

    /** The same to look at only: one question to the database instead of a transaction of four. */
    @Query("select a from Account a left join fetch a.roles where a.id = :account")
    Optional<Account> lookAt(UUID account);

    Optional<Account> findByPersonId(UUID person);

    Optional<Account> findByUserName(String userName);

    Optional<Account> findByEmail(String email);

    @Query("select a from Account a where :role member of a.roles and a.lockedAt is null")
    List<Account> findActiveWith(Role role);

    /** Locks the rows, so that two administrators cannot each take the other's role at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where :role member of a.roles and a.lockedAt is null")
    List<Account> lockActiveWith(Role role);

    @Query(
            """
            select a from Account a
            where locate(:text, a.userName) > 0 or a.personId in :people
            order by a.userName
            """)
    Page<Account> search(String text, Collection<UUID> people, Pageable page);
}
