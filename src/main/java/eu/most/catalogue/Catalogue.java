package eu.most.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import eu.most.catalogue.internal.ModuleAssembly;
import eu.most.catalogue.internal.ModuleFiles;
import eu.most.catalogue.internal.Problems;
import eu.most.catalogue.internal.SharedFiles;
import eu.most.kernel.LanguageTag;
import eu.most.uikit.Messages;
import java.text.Collator;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * What there is to learn: training modules in their published versions, and programmes.
 *
 * <p>Content holds no personal data, and background work needs it as well, so anybody may ask.
 * Answers come from memory: versions never change, and what is published on another node becomes
 * visible here within {@link #NEWS_AFTER}.
 */
@Service
public class Catalogue {

    /** How long another node's publication may stay unseen here. */
    public static final Duration NEWS_AFTER = Duration.ofSeconds(15);

    private static final String SHELF = "shelf";

    private final ModuleArchive modules;
    private final SharedArchive shared;
    private final Messages messages;
    private final Cache<ModuleVersionId, ModuleVersion> versions =
            Caffeine.newBuilder().maximumSize(200).build();
    private final LoadingCache<String, Shelf> shelves =
            Caffeine.newBuilder().refreshAfterWrite(NEWS_AFTER).build(key -> load());

    Catalogue(ModuleArchive modules, SharedArchive shared, Messages messages) {
        this.modules = modules;
        this.shared = shared;
        this.messages = messages;
    }

    /** All training modules in their latest versions, by title as the reader's language sorts. */
    public List<ModuleSummary> published(LanguageTag reader) {
        return shelf().latest().values().stream()
                .flatMap(id -> version(id).stream())
                .map(version -> ModuleSummary.of(version, reader))
                .sorted(
                        Comparator.comparing(
                                ModuleSummary::title, Collator.getInstance(reader.locale())))
                .toList();
    }

    /** The version of a module with the highest number. */
    public Optional<ModuleVersion> latest(TrainingModuleKey module) {
        return Optional.ofNullable(shelf().latest().get(module)).flatMap(this::version);
    }

    /** Exactly this version, however old. */
    public Optional<ModuleVersion> version(ModuleVersionId id) {
        return Optional.ofNullable(versions.getIfPresent(id)).or(() -> read(id));
    }

    /** All programmes in their latest versions, by title as the reader's language sorts. */
    public List<Programme> programmes(LanguageTag reader) {
        Collator order = Collator.getInstance(reader.locale());
        return shelf().programmes().values().stream()
                .sorted(Comparator.comparing(it -> it.titleFor(reader).text(), order))
                .toList();
    }

    /** The version of a programme with the highest number. */
    public Optional<Programme> programme(ProgrammeKey key) {
        return Optional.ofNullable(shelf().programmes().get(key));
    }

    /** All competencies in the order of their file. */
    public List<Competency> competencies() {
        return shelf().competencies();
    }

    /**
     * Reads again, so that something just published is seen at once. Nobody waits meanwhile: those
     * who hold a database connection would keep it from the one who reads.
     */
    void lookAgain() {
        shelves.put(SHELF, load());
    }

    /** Builds a version from its files. */
    ModuleVersion assemble(ModuleArchive.Entry entry, ModuleFiles files) {
        return ModuleAssembly.build(
                files,
                entry.id(),
                entry.publishedAt(),
                (block, language) -> messages.text("catalogue.block." + block, language, Map.of()));
    }

    private Shelf shelf() {
        return shelves.get(SHELF);
    }

    private Optional<ModuleVersion> read(ModuleVersionId id) {
        Optional<ModuleVersion> version =
                modules.find(id)
                        .map(entry ->
                                assemble(
                                        entry,
                                        new ModuleFiles(
                                                entry.module().value(), modules.files(id))));
        version.ifPresent(found -> versions.put(id, found));
        return version;
    }

    private Shelf load() {
        Map<TrainingModuleKey, ModuleArchive.Entry> latest = new HashMap<>();
        modules.all().forEach(entry -> latest.merge(entry.module(), entry, Catalogue::higher));
        Set<String> keys =
                latest.keySet().stream().map(TrainingModuleKey::value).collect(Collectors.toSet());
        Map<ProgrammeKey, Programme> programmes = new HashMap<>();
        shared.programmes().stream()
                .sorted(Comparator.comparing(SharedArchive.ProgrammeFile::version))
                .flatMap(file -> programme(file, keys).stream())
                .forEach(programme -> programmes.put(programme.key(), programme));
        return new Shelf(
                latest.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, it -> it.getValue().id())),
                Map.copyOf(programmes),
                shared.competencies()
                        .flatMap(file -> SharedFiles.competencies("", file.text(), new Problems()))
                        .orElse(List.of()));
    }

    private static Optional<Programme> programme(
            SharedArchive.ProgrammeFile file, Set<String> modules) {
        return SharedFiles.programme("", file.key().value(), file.text(), modules, new Problems());
    }

    private static ModuleArchive.Entry higher(ModuleArchive.Entry one, ModuleArchive.Entry other) {
        return one.version().compareTo(other.version()) >= 0 ? one : other;
    }

    /** What there is at the moment. */
    private record Shelf(
            Map<TrainingModuleKey, ModuleVersionId> latest,
            Map<ProgrammeKey, Programme> programmes,
            List<Competency> competencies) {}
}
