package eu.most.preservation.fixity;

import eu.most.certificates.files.RegisteredFile;
import eu.most.certificates.files.RegisteredFiles;
import eu.most.credentials.CertificateId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads stored files, a few at a time, together with how much there has to be of each, as of one
 * moment.
 */
@Component
@Transactional(readOnly = true)
class FixityFiles {

    private final RegisteredFiles files;
    private final JdbcClient database;

    FixityFiles(RegisteredFiles files, JdbcClient database) {
        this.files = files;
        this.database = database;
    }

    /** How many certificates there are. */
    long count() {
        return files.count();
    }

    /** The certificates that come next in the order of their ids, at most so many. */
    List<CertificateId> next(CertificateId after, int most) {
        return files.next(after, most);
    }

    /** The files of these certificates. */
    List<FileReading> of(Collection<CertificateId> certificates) {
        List<RegisteredFile> registered = files.of(certificates);
        Map<CertificateId, Integer> additions = additions(registered);
        return registered.stream()
                .map(file -> new FileReading(file, additions.getOrDefault(file.certificate(), 0)))
                .toList();
    }

    /** A file that cannot be read, as far as the register knows it. */
    FileReading unread(CertificateId certificate) {
        return new FileReading(files.unread(certificate), 0);
    }

    private Map<CertificateId, Integer> additions(List<RegisteredFile> registered) {
        Map<CertificateId, Integer> additions = new HashMap<>();
        if (!registered.isEmpty()) {
            database.sql(
                            """
                            SELECT certificate, generation FROM certificate_preservation WHERE certificate IN (:ids)
                            """)
                    .param(
                            "ids",
                            registered.stream().map(file -> file.certificate().toString()).toList())
                    .query(row -> {
                        additions.put(
                                new CertificateId(UUID.fromString(row.getString("certificate"))),
                                row.getInt("generation"));
                    });
        }
        return additions;
    }
}
