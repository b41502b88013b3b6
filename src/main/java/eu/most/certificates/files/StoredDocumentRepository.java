package eu.most.certificates.files;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredDocumentRepository extends Repository<StoredDocument, UUID> {

    StoredDocument save(StoredDocument document);
}
