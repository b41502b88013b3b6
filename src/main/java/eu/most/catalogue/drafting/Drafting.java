package eu.most.catalogue.drafting;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.internal.ContentFolder;
import eu.most.catalogue.spi.ContentProblem;
import eu.most.catalogue.spi.ModuleFiles;
import eu.most.catalogue.spi.Problems;
import eu.most.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The files of a training module while somebody works on them. For trainers and administrators; who
 * may work on which module, whoever keeps the drafts decides.
 */
@Service
public class Drafting {

    private final Publication publication;
    private final Catalogue catalogue;
    private final CurrentActor currentActor;

    Drafting(Publication publication, Catalogue catalogue, CurrentActor currentActor) {
        this.publication = publication;
        this.catalogue = catalogue;
        this.currentActor = currentActor;
    }

    /**
     * Everything that is wrong with the files, and every gap in a translation, each with its file,
     * line and field; nothing of it is kept.
     *
     * @throws org.springframework.security.access.AccessDeniedException unless a trainer or an
     *     administrator asks
     */
    public List<ContentProblem> check(ModuleFiles files) {
        currentActor.require(Role.TRAINER, Role.ADMINISTRATOR);
        return problems(files).all();
    }

    /**
     * The version that the files would become; it is nowhere but here, and its pictures have no
     * address. Empty if something is wrong with the files.
     *
     * @throws org.springframework.security.access.AccessDeniedException unless a trainer or an
     *     administrator asks
     */
    public Optional<ModuleVersion> preview(ModuleFiles files) {
        currentActor.require(Role.TRAINER, Role.ADMINISTRATOR);
        return problems(files).hasErrors()
                ? Optional.empty()
                : Optional.of(publication.assemble(files));
    }

    /**
     * Publishes the files as a version for good, or says why not; the same files again change
     * nothing.
     *
     * @param author who answers for the text; the audit trail names who published it as well
     * @throws org.springframework.security.access.AccessDeniedException unless a trainer or an
     *     administrator asks
     */
    public ImportOutcome publish(ModuleFiles files, PersonId author) {
        currentActor.require(Role.TRAINER, Role.ADMINISTRATOR);
        Problems problems = new Problems();
        ContentFolder.checkSizes(files, problems);
        ImportOutcome outcome = publication.publish(files, author, problems);
        catalogue.refresh();
        return outcome;
    }

    private Problems problems(ModuleFiles files) {
        Problems problems = new Problems();
        ContentFolder.checkSizes(files, problems);
        publication.check(files, problems);
        return problems;
    }
}
