package eu.most.preservation.fixity;

import eu.most.credentials.CertificateId;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Reads files, several at once or, where that fails, each by itself: so what cannot be read is
 * known by name, and does not stand in the way of the rest.
 */
final class FixityReader {

    private static final Logger LOG = LoggerFactory.getLogger(FixityReader.class);

    private final FixityFiles files;

    FixityReader(FixityFiles files) {
        this.files = files;
    }

    /**
     * The files of these certificates.
     *
     * @throws DataAccessException if the database does not even give what the register knows of a
     *     file that it does not give out, so that the fault is not the file's
     */
    List<FileReading> read(Collection<CertificateId> certificates) {
        try {
            return files.of(certificates);
        } catch (DataAccessException e) {
            LOG.warn(
                    "{} stored files cannot be read at once: {}",
                    certificates.size(),
                    e.toString());
            return certificates.stream().flatMap(each -> alone(each).stream()).toList();
        }
    }

    private List<FileReading> alone(CertificateId certificate) {
        try {
            return files.of(List.of(certificate));
        } catch (DataAccessException e) {
            FileReading unread = files.unread(certificate);
            LOG.warn("the stored file of {} cannot be read: {}", unread.number(), e.toString());
            return List.of(unread);
        }
    }
}
