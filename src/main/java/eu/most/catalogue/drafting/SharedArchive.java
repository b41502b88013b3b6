package eu.most.catalogue.drafting;

import static eu.most.kernel.DatabaseTime.utc;

import eu.most.catalogue.ProgrammeKey;
import eu.most.catalogue.SemanticVersion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Programmes and competencies as their files say them, in rows that are only ever added. */
@Repository
class SharedArchive {

    private final JdbcClient jdbc;

    SharedArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The file of a programme. */
    record ProgrammeFile(ProgrammeKey key, SemanticVersion version, String text) {}

    /**
     * One state of the competencies.
     *
     * @param edition counted from 1
     */
    record CompetenciesFile(int edition, String text) {}

    List<ProgrammeFile> programmes() {
        return jdbc.sql("SELECT programme_key, version, content FROM programme_version")
                .query((row, number) ->
                        new ProgrammeFile(
                                new ProgrammeKey(row.getString("programme_key")),
                                SemanticVersion.of(row.getString("version")),
                                text(row.getBytes("content"))))
                .list();
    }

    /**
     * Adds a version of a programme.
     *
     * @throws org.springframework.dao.DuplicateKeyException if the programme has it already
     */
    void add(ProgrammeFile file, Instant publishedAt) {
        jdbc.sql(
                        "INSERT INTO programme_version"
                                + " (programme_key, version, content, published_at)"
                                + " VALUES (?, ?, ?, ?)")
                .param(file.key().value())
                .param(file.version().toString())
                .param(bytes(file.text()))
                .param(utc(publishedAt))
                .update();
    }

    /** The competencies as they are now. */
    Optional<CompetenciesFile> competencies() {
        return jdbc.sql(
                        "SELECT edition, content FROM competencies_edition"
                                + " ORDER BY edition DESC LIMIT 1")
                .query((row, number) ->
                        new CompetenciesFile(row.getInt("edition"), text(row.getBytes("content"))))
                .optional();
    }

    /**
     * Adds an edition of the competencies.
     *
     * @throws org.springframework.dao.DuplicateKeyException if somebody else just added it
     */
    void add(CompetenciesFile file, Instant publishedAt) {
        jdbc.sql(
                        "INSERT INTO competencies_edition (edition, content, published_at)"
                                + " VALUES (?, ?, ?)")
                .param(file.edition())
                .param(bytes(file.text()))
                .param(utc(publishedAt))
                .update();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
