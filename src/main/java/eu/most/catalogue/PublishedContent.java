package eu.most.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where published content is kept. Implemented within this module; others ask {@link Catalogue}.
 */
public interface PublishedContent {

    /** The version with the highest number of each module. */
    Map<TrainingModuleKey, ModuleVersionId> latest();

    /** A version, built from its files. */
    Optional<ModuleVersion> version(ModuleVersionId id);

    /** A file of a version by its path within the module. */
    Optional<byte[]> file(ModuleVersionId id, String path);

    /**
     * Every version of every programme, lower numbers first.
     *
     * @param modules the modules that programmes may name
     */
    List<Programme> programmes(Set<TrainingModuleKey> modules);

    /** All competencies in the order of their file. */
    List<Competency> competencies();
}
