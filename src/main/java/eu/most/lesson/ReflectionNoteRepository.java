package eu.most.lesson;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReflectionNoteRepository extends Repository<ReflectionNote, ReflectionNote.Key> {

    ReflectionNote save(ReflectionNote note);

    Optional<ReflectionNote> findById(ReflectionNote.Key key);

    @Query("select n from ReflectionNote n where n.key.personId = :person")
    List<ReflectionNote> ofPerson(UUID person);

    @Modifying
    @Query("delete from ReflectionNote n where n.key.personId = :person")
    void forget(UUID person);

    @Query(
            """
            select n from ReflectionNote n
            where n.key.personId = :person and n.key.moduleKey = :module
            """)
    List<ReflectionNote> written(UUID person, String module);
}
