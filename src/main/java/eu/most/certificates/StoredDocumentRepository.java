package eu.most.certificates;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredDocumentRepository extends Repository<StoredDocument, UUID> {

    StoredDocument save(StoredDocument document);

    @Modifying
    @Query(
            value = "DELETE FROM certificate_document WHERE certificate = :certificate",
            nativeQuery = true)
    void forget(UUID certificate);

    Optional<StoredDocument> findById(UUID certificate);
}
