package eu.most.catalogue.drafting;

import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.ModuleVersionPublished;
import eu.most.catalogue.internal.ModuleAssembly;
import eu.most.catalogue.internal.ModuleCheck;
import eu.most.catalogue.spi.FormatProblem;
import eu.most.catalogue.spi.ModuleFiles;
import eu.most.catalogue.spi.Problems;
import eu.most.kernel.PersonId;
import eu.most.kernel.RetryOnConflict;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How the files of a module become a version of it. Asks nobody whether they may. */
@Component
class Publication {

    private final ModuleCheck check;
    private final ModuleAssembly assembly;
    private final ModuleArchive modules;
    private final Catalogue catalogue;
    private final RetryOnConflict retry;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publication(
            ModuleCheck check,
            ModuleAssembly assembly,
            ModuleArchive modules,
            Catalogue catalogue,
            RetryOnConflict retry,
            ApplicationEventPublisher events,
            Clock clock) {
        this.check = check;
        this.assembly = assembly;
        this.modules = modules;
        this.catalogue = catalogue;
        this.retry = retry;
        this.events = events;
        this.clock = clock;
    }

    /** Reports everything that is wrong with a module. */
    void check(ModuleFiles files, Problems problems) {
        Set<String> competencies =
                catalogue.competencies().stream()
                        .map(competency -> competency.key().value())
                        .collect(Collectors.toSet());
        check.check(files, competencies, problems);
    }

    /** The version that these files describe, under a new id; they have passed the check. */
    ModuleVersion assemble(ModuleFiles files) {
        return assembly.build(
                files, ModuleVersionId.next(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * Checks a module and takes it over completely, or not at all.
     *
     * @param author who wrote it; nobody: it travels with the application or is in a folder
     * @param problems what is known to be wrong already
     */
    ImportOutcome publish(ModuleFiles files, @Nullable PersonId author, Problems problems) {
        String subject = files.subject();
        check(files, problems);
        if (problems.hasErrors()) {
            return new ImportOutcome.Refused(subject, problems.all());
        }
        ModuleVersion version = assemble(files);
        return retry.inTransaction(() -> publish(version, author, files, problems));
    }

    private ImportOutcome publish(
            ModuleVersion version,
            @Nullable PersonId author,
            ModuleFiles files,
            Problems problems) {
        String subject = files.subject();
        String number = version.version().toString();
        Optional<ModuleArchive.Entry> existing = modules.find(version.key(), version.version());
        if (existing.isEmpty()) {
            modules.add(
                    new ModuleArchive.Entry(
                            version.id(),
                            version.key(),
                            version.version(),
                            version.contentHash(),
                            version.publishedAt()),
                    author,
                    files.content());
            events.publishEvent(
                    new ModuleVersionPublished(
                            version.id(),
                            version.key(),
                            version.version(),
                            version.contentHash(),
                            author));
            return new ImportOutcome.Published(subject, number, problems.all());
        }
        if (existing.get().contentHash().equals(version.contentHash())) {
            return new ImportOutcome.Unchanged(subject, number, problems.all());
        }
        Problems taken = new Problems();
        taken.addAll(problems);
        files.yaml(ModuleFiles.STRUCTURE, new Problems())
                .ifPresent(structure ->
                        taken.add(
                                FormatProblem.VERSION_TAKEN,
                                structure,
                                "/version",
                                "version",
                                number));
        return new ImportOutcome.Refused(subject, taken.all());
    }
}
