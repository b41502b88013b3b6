package eu.most.certificates;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredDocumentRepository extends Repository<StoredDocument, UUID> {

    StoredDocument save(StoredDocument document);

    Optional<StoredDocument> findById(UUID certificate);
}
