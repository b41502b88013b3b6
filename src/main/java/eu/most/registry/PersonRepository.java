package eu.most.registry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, UUID> {
    List<Person> findByEmail(String email);

    List<Person> findBySearchTextIsNull(Limit limit);

    @Query("select p.language from Person p where p.id = :id")
    Optional<String> languageOf(UUID id);
}
