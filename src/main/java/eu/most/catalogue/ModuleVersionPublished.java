package eu.most.catalogue;

/** A version of a training module has become part of the catalogue, for good. */
public record ModuleVersionPublished(
        ModuleVersionId version, TrainingModuleKey module, SemanticVersion number) {}
