package eu.most.catalogue.drafting;

import eu.most.catalogue.Competency;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.Programme;
import eu.most.catalogue.PublishedContent;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.catalogue.internal.ModuleAssembly;
import eu.most.catalogue.internal.SharedFiles;
import eu.most.catalogue.spi.ModuleFiles;
import eu.most.catalogue.spi.Problems;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Builds what is published from the files that are stored in the database. */
@Component
class StoredContent implements PublishedContent {

    private final ModuleArchive modules;
    private final SharedArchive shared;
    private final ModuleAssembly assembly;

    StoredContent(ModuleArchive modules, SharedArchive shared, ModuleAssembly assembly) {
        this.modules = modules;
        this.shared = shared;
        this.assembly = assembly;
    }

    @Override
    public Map<TrainingModuleKey, ModuleVersionId> latest() {
        Map<TrainingModuleKey, ModuleArchive.Entry> latest = new HashMap<>();
        modules.all().forEach(entry -> latest.merge(entry.module(), entry, StoredContent::higher));
        return latest.values().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                ModuleArchive.Entry::module, ModuleArchive.Entry::id));
    }

    @Override
    public Optional<ModuleVersion> version(ModuleVersionId id) {
        return modules.find(id)
                .map(entry ->
                        assembly.build(
                                new ModuleFiles(entry.module().value(), modules.files(id)),
                                id,
                                entry.publishedAt()));
    }

    @Override
    public Optional<byte[]> file(ModuleVersionId id, String path) {
        return modules.file(id, path);
    }

    @Override
    public List<Programme> programmes(Set<TrainingModuleKey> known) {
        Set<String> keys = known.stream().map(TrainingModuleKey::value).collect(Collectors.toSet());
        return shared.programmes().stream()
                .sorted(Comparator.comparing(SharedArchive.ProgrammeFile::version))
                .flatMap(file ->
                        SharedFiles.programme(
                                "", file.key().value(), file.text(), keys, new Problems())
                                .stream())
                .toList();
    }

    @Override
    public List<Competency> competencies() {
        return shared.competencies()
                .flatMap(file -> SharedFiles.competencies("", file.text(), new Problems()))
                .orElse(List.of());
    }

    private static ModuleArchive.Entry higher(ModuleArchive.Entry one, ModuleArchive.Entry other) {
        return one.version().compareTo(other.version()) >= 0 ? one : other;
    }
}
