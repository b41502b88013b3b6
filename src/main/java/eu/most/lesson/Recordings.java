package eu.most.lesson;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.catalogue.spi.ModuleFiles;
import eu.most.catalogue.spi.RecordingFile;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.RetryOnConflict;
import eu.most.learning.ProgressTracking;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * What the current actor, a trainee, hears and sees in lessons: only of the version through which
 * they are on their way, or have been last.
 */
@Service
public class Recordings {

    /** A browser asks for a recording in many pieces. */
    private static final long CACHED_BYTES = 32 << 20;

    private final CurrentActor currentActor;
    private final ProgressTracking tracking;
    private final Catalogue catalogue;
    private final RetryOnConflict retry;
    private final Cache<Address, byte[]> files =
            Caffeine.newBuilder()
                    .maximumWeight(CACHED_BYTES)
                    .weigher((Address address, byte[] bytes) -> bytes.length)
                    .build();

    Recordings(
            CurrentActor currentActor,
            ProgressTracking tracking,
            Catalogue catalogue,
            RetryOnConflict retry) {
        this.currentActor = currentActor;
        this.tracking = tracking;
        this.catalogue = catalogue;
        this.retry = retry;
    }

    /** The bytes of a recording. Empty if there is none, or none for this person. */
    public Optional<byte[]> recording(
            TrainingModuleKey module, ModuleVersionId version, String name) {
        return isOpen(module, version) && RecordingFile.isName(name)
                ? file(new Address(version, ModuleFiles.media(name)))
                : Optional.empty();
    }

    /** The captions of a recording. Empty if there are none, or none for this person. */
    public Optional<byte[]> captions(
            TrainingModuleKey module, ModuleVersionId version, String name, LanguageTag language) {
        return isOpen(module, version) && RecordingFile.isName(name)
                ? file(new Address(version, LessonBlocksCheck.captions(language, name)))
                : Optional.empty();
    }

    private boolean isOpen(TrainingModuleKey module, ModuleVersionId version) {
        PersonId person = currentActor.require(Role.TRAINEE).person();
        return retry.inTransaction(() ->
                tracking.progress(person, module)
                        .filter(progress -> progress.module().id().equals(version))
                        .isPresent());
    }

    private Optional<byte[]> file(Address address) {
        return Optional.ofNullable(files.getIfPresent(address)).or(() -> read(address));
    }

    private Optional<byte[]> read(Address address) {
        Optional<byte[]> bytes = catalogue.file(address.version(), address.path());
        bytes.ifPresent(found -> files.put(address, found));
        return bytes;
    }

    private record Address(ModuleVersionId version, String path) {}
}
