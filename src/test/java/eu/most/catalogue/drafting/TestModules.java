package eu.most.catalogue.drafting;

import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.catalogue.spi.ContentFiles;
import eu.most.catalogue.spi.ModuleFiles;
import eu.most.kernel.PersonId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Modules of the tests, which lie below {@code src/test/resources}. */
public final class TestModules {

    /** Who publishes them. */
    public static final Actor TRAINER =
            new Actor(PersonId.next(), "T. Weber", Set.of(Role.TRAINER));

    private TestModules() {}

    /**
     * The files of a module; its key is the name of the folder.
     *
     * @param folder below {@code src/test/resources}
     */
    public static ModuleFiles in(String folder) {
        Path root = Path.of("src/test/resources").resolve(folder);
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            List<Path> all = found.filter(Files::isRegularFile).toList();
            for (Path file : all) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModuleFiles(root.getFileName().toString(), new ContentFiles(files));
    }

    /**
     * Publishes a module, if that has not been done; for {@link #TRAINER}.
     *
     * @throws AssertionError if it is refused
     */
    public static ImportOutcome publish(Drafting drafting, ModuleFiles files) {
        ImportOutcome outcome = drafting.publish(files, TRAINER.person());
        if (outcome instanceof ImportOutcome.Refused refused) {
            throw new AssertionError(String.valueOf(refused));
        }
        return outcome;
    }
}
