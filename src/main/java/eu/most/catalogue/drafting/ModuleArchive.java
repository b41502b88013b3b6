package eu.most.catalogue.drafting;

import static eu.most.kernel.DatabaseTime.instant;
import static eu.most.kernel.DatabaseTime.utc;

import eu.most.catalogue.ContentHash;
import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.SemanticVersion;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.catalogue.spi.ContentFiles;
import eu.most.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The published versions with the files they consist of, as rows that are only ever added. The
 * unique key on module and version number decides a race.
 */
@Repository
class ModuleArchive {

    private static final String ENTRIES =
            "SELECT id, module_key, version, content_hash, published_at FROM module_version";

    private final JdbcClient jdbc;

    ModuleArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version without its files. */
    record Entry(
            ModuleVersionId id,
            TrainingModuleKey module,
            SemanticVersion version,
            ContentHash contentHash,
            Instant publishedAt) {}

    List<Entry> all() {
        return jdbc.sql(ENTRIES).query((row, number) -> entry(row)).list();
    }

    Optional<Entry> find(ModuleVersionId id) {
        return jdbc.sql(ENTRIES + " WHERE id = ?")
                .param(id.value())
                .query((row, number) -> entry(row))
                .optional();
    }

    Optional<Entry> find(TrainingModuleKey module, SemanticVersion version) {
        return jdbc.sql(ENTRIES + " WHERE module_key = ? AND version = ?")
                .param(module.value())
                .param(version.toString())
                .query((row, number) -> entry(row))
                .optional();
    }

    /** The one version that consists of these very files; they say which number it has. */
    Optional<Entry> find(TrainingModuleKey module, ContentHash content) {
        return jdbc.sql(ENTRIES + " WHERE module_key = ? AND content_hash = ?")
                .param(module.value())
                .param(content.value())
                .query((row, number) -> entry(row))
                .optional();
    }

    ContentFiles files(ModuleVersionId id) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        jdbc.sql("SELECT path, content FROM module_version_file WHERE module_version_id = ?")
                .param(id.value())
                .query((row, number) -> Map.entry(row.getString("path"), row.getBytes("content")))
                .list()
                .forEach(file -> files.put(file.getKey(), file.getValue()));
        return new ContentFiles(files);
    }

    Optional<byte[]> file(ModuleVersionId id, String path) {
        return jdbc.sql(
                        "SELECT content FROM module_version_file"
                                + " WHERE module_version_id = ? AND path = ?")
                .param(id.value())
                .param(path)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    /**
     * Adds a version.
     *
     * @param author who wrote it, if it was somebody here
     * @throws org.springframework.dao.DuplicateKeyException if the module has this version already
     */
    void add(Entry entry, @Nullable PersonId author, ContentFiles files) {
        jdbc.sql(
                        "INSERT INTO module_version"
                                + " (id, module_key, version, content_hash, published_at, author)"
                                + " VALUES (?, ?, ?, ?, ?, ?)")
                .param(entry.id().value())
                .param(entry.module().value())
                .param(entry.version().toString())
                .param(entry.contentHash().value())
                .param(utc(entry.publishedAt()))
                .param(author == null ? null : author.value())
                .update();
        files.files()
                .forEach((path, content) ->
                        jdbc.sql(
                                        "INSERT INTO module_version_file"
                                                + " (module_version_id, path, content)"
                                                + " VALUES (?, ?, ?)")
                                .param(entry.id().value())
                                .param(path)
                                .param(content)
                                .update());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new ModuleVersionId(row.getObject("id", UUID.class)),
                new TrainingModuleKey(row.getString("module_key")),
                SemanticVersion.of(row.getString("version")),
                new ContentHash(row.getString("content_hash")),
                instant(row, "published_at"));
    }
}
