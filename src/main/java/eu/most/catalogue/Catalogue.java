package eu.most.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import eu.most.kernel.LanguageTag;
import java.text.Collator;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * What there is to learn: training modules in their published versions, and programmes.
 *
 * <p>Content holds no personal data, and background work needs it as well, so anybody may ask.
 * Answers come from memory: versions never change, and what is published on another node becomes
 * visible here within {@link #REFRESH_AFTER}.
 */
@Service
public class Catalogue {

    /** How long another node's publication may stay unseen here. */
    public static final Duration REFRESH_AFTER = Duration.ofSeconds(15);

    private static final String SNAPSHOT = "snapshot";

    private final PublishedContent content;
    private final Cache<ModuleVersionId, ModuleVersion> versions =
            Caffeine.newBuilder().maximumSize(200).build();
    private final LoadingCache<String, Snapshot> snapshots =
            Caffeine.newBuilder().refreshAfterWrite(REFRESH_AFTER).build(key -> load());

    Catalogue(PublishedContent content) {
        this.content = content;
    }

    /** All training modules in their latest versions, by title as the reader's language sorts. */
    public List<ModuleSummary> published(LanguageTag reader) {
        return snapshot().latest().values().stream()
                .flatMap(id -> version(id).stream())
                .map(version -> ModuleSummary.of(version, reader))
                .sorted(
                        Comparator.comparing(
                                ModuleSummary::title, Collator.getInstance(reader.locale())))
                .toList();
    }

    /** The version of a module with the highest number. */
    public Optional<ModuleVersion> latest(TrainingModuleKey module) {
        return Optional.ofNullable(snapshot().latest().get(module)).flatMap(this::version);
    }

    /** Exactly this version, however old. */
    public Optional<ModuleVersion> version(ModuleVersionId id) {
        return Optional.ofNullable(versions.getIfPresent(id)).or(() -> read(id));
    }

    /** A file of a version by its path within the module; read anew each time. */
    public Optional<byte[]> file(ModuleVersionId id, String path) {
        return content.file(id, path);
    }

    /** All programmes in their latest versions, by title as the reader's language sorts. */
    public List<Programme> programmes(LanguageTag reader) {
        Collator order = Collator.getInstance(reader.locale());
        return snapshot().programmes().values().stream()
                .sorted(Comparator.comparing(it -> it.titleFor(reader).text(), order))
                .toList();
    }

    /** The version of a programme with the highest number. */
    public Optional<Programme> programme(ProgrammeKey key) {
        return Optional.ofNullable(snapshot().programmes().get(key));
    }

    /** All competencies in the order of their file. */
    public List<Competency> competencies() {
        return snapshot().competencies();
    }

    /**
     * Reads again, so that something just published is seen at once; for whoever publishes. Nobody
     * waits meanwhile: those who hold a database connection would keep it from the one who reads.
     */
    public void refresh() {
        snapshots.put(SNAPSHOT, load());
    }

    private Snapshot snapshot() {
        return snapshots.get(SNAPSHOT);
    }

    private Optional<ModuleVersion> read(ModuleVersionId id) {
        Optional<ModuleVersion> version = content.version(id);
        version.ifPresent(found -> versions.put(id, found));
        return version;
    }

    private Snapshot load() {
        Map<TrainingModuleKey, ModuleVersionId> latest = content.latest();
        Map<ProgrammeKey, Programme> programmes = new HashMap<>();
        content.programmes(latest.keySet())
                .forEach(programme -> programmes.put(programme.key(), programme));
        return new Snapshot(
                Map.copyOf(latest), Map.copyOf(programmes), List.copyOf(content.competencies()));
    }

    /** What there is at the moment. */
    private record Snapshot(
            Map<TrainingModuleKey, ModuleVersionId> latest,
            Map<ProgrammeKey, Programme> programmes,
            List<Competency> competencies) {}
}
