package eu.most.catalogue.drafting;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.Programme;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.catalogue.internal.ContentFolder;
import eu.most.catalogue.internal.SharedFiles;
import eu.most.catalogue.spi.ContentFiles;
import eu.most.catalogue.spi.FormatProblem;
import eu.most.catalogue.spi.ModuleFiles;
import eu.most.catalogue.spi.Problems;
import eu.most.kernel.RetryOnConflict;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * Takes a content folder into the catalogue. Every part is checked completely and then taken over
 * completely or not at all; one part with errors does not hold up the others. The same content
 * again changes nothing.
 */
@Service
public class ContentImport {

    private static final String COMPETENCIES = "competencies/competencies.yaml";
    private static final String MODULES = "modules/";

    private final Publication publication;
    private final ModuleArchive modules;
    private final SharedArchive shared;
    private final Catalogue catalogue;
    private final RetryOnConflict retry;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final AtomicReference<Optional<ImportReport>> latest =
            new AtomicReference<>(Optional.empty());

    ContentImport(
            Publication publication,
            ModuleArchive modules,
            SharedArchive shared,
            Catalogue catalogue,
            RetryOnConflict retry,
            CurrentActor currentActor,
            Clock clock) {
        this.publication = publication;
        this.modules = modules;
        this.shared = shared;
        this.catalogue = catalogue;
        this.retry = retry;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Imports a folder of the server.
     *
     * @throws java.io.UncheckedIOException if the folder is not there
     * @throws org.springframework.security.access.AccessDeniedException unless an administrator
     *     asks
     */
    public ImportReport importFrom(Path folder) {
        currentActor.require(Role.ADMINISTRATOR);
        return run(folder);
    }

    /**
     * What the latest import on this node did; empty if there was none.
     *
     * @throws org.springframework.security.access.AccessDeniedException unless a trainer or an
     *     administrator asks
     */
    public Optional<ImportReport> latestReport() {
        currentActor.require(Role.TRAINER, Role.ADMINISTRATOR);
        return latest.get();
    }

    ImportReport run(Path folder) {
        Problems strays = new Problems();
        return take(
                folder.toString(),
                ContentFolder.read(folder, strays),
                strays,
                _ -> Optional.empty());
    }

    /**
     * Imports what travels in the application. That has no problems (a test sees to it), so a
     * module that is here already is not even checked: on most starts that is all there is to do.
     */
    ImportReport runBundled() {
        Problems strays = new Problems();
        return take("", ContentFolder.readBundled(strays), strays, this::alreadyHere);
    }

    private ImportReport take(
            String source,
            ContentFiles files,
            Problems reading,
            Function<ModuleFiles, Optional<ImportOutcome>> withoutCheck) {
        ContentFolderParts parts = ContentFolderParts.of(files, reading);
        List<ImportOutcome> outcomes = new ArrayList<>();
        files.text(COMPETENCIES).map(this::takeCompetencies).ifPresent(outcomes::add);
        catalogue.refresh();
        parts.modules()
                .forEach(folder -> {
                    ModuleFiles module = new ModuleFiles(folder, files.below(MODULES + folder));
                    Problems unread = parts.unreadIn(MODULES + folder);
                    outcomes.add(
                            withoutCheck
                                    .apply(module)
                                    .orElseGet(() -> publication.publish(module, null, unread)));
                });
        Set<String> known = new TreeSet<>(parts.modules());
        modules.all().forEach(entry -> known.add(entry.module().value()));
        parts.programmes().forEach(path -> outcomes.add(takeProgramme(path, files, known)));
        catalogue.refresh();
        ImportReport report = new ImportReport(source, clock.instant(), outcomes, parts.strays());
        latest.set(Optional.of(report));
        return report;
    }

    private ImportOutcome takeCompetencies(String text) {
        Problems problems = new Problems();
        if (SharedFiles.competencies(COMPETENCIES, text, problems).isEmpty()) {
            return new ImportOutcome.Refused(COMPETENCIES, problems.all());
        }
        return retry.inTransaction(() -> {
            Optional<SharedArchive.CompetenciesFile> now = shared.competencies();
            if (now.isPresent() && now.get().text().equals(text)) {
                return new ImportOutcome.Unchanged(
                        COMPETENCIES, String.valueOf(now.get().edition()), problems.all());
            }
            int edition = now.map(SharedArchive.CompetenciesFile::edition).orElse(0) + 1;
            shared.add(new SharedArchive.CompetenciesFile(edition, text), clock.instant());
            return new ImportOutcome.Published(
                    COMPETENCIES, String.valueOf(edition), problems.all());
        });
    }

    private Optional<ImportOutcome> alreadyHere(ModuleFiles files) {
        return modules.find(new TrainingModuleKey(files.folder()), files.content().hash())
                .map(entry ->
                        new ImportOutcome.Unchanged(
                                MODULES + files.folder(), entry.version().toString(), List.of()));
    }

    private ImportOutcome takeProgramme(String path, ContentFiles files, Set<String> known) {
        Problems problems = new Problems();
        String name = path.substring("programmes/".length(), path.length() - ".yaml".length());
        Optional<String> text = files.text(path);
        if (text.isEmpty()) {
            problems.add(FormatProblem.NOT_UTF8, path);
        }
        Optional<Programme> programme =
                text.flatMap(it -> SharedFiles.programme(path, name, it, known, problems));
        if (text.isEmpty() || programme.isEmpty()) {
            return new ImportOutcome.Refused(path, problems.all());
        }
        SharedArchive.ProgrammeFile file =
                new SharedArchive.ProgrammeFile(
                        programme.get().key(), programme.get().version(), text.get());
        return retry.inTransaction(() -> publish(file, path, problems));
    }

    private ImportOutcome publish(
            SharedArchive.ProgrammeFile file, String path, Problems problems) {
        String number = file.version().toString();
        Optional<SharedArchive.ProgrammeFile> existing =
                shared.programmes().stream()
                        .filter(it -> it.key().equals(file.key()))
                        .filter(it -> it.version().equals(file.version()))
                        .findFirst();
        if (existing.isEmpty()) {
            shared.add(file, clock.instant());
            return new ImportOutcome.Published(path, number, problems.all());
        }
        if (existing.get().text().equals(file.text())) {
            return new ImportOutcome.Unchanged(path, number, problems.all());
        }
        Problems taken = new Problems();
        taken.addAll(problems);
        taken.add(FormatProblem.VERSION_TAKEN, path, "version", number);
        return new ImportOutcome.Refused(path, taken.all());
    }
}
