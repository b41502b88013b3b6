package eu.most.lesson;

import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.catalogue.drafting.Drafting;
import eu.most.catalogue.drafting.ImportOutcome;
import eu.most.catalogue.spi.ContentFiles;
import eu.most.catalogue.spi.ModuleFiles;
import eu.most.kernel.PersonId;
import eu.most.learning.LearnersInTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A module whose lesson has a block of every kind, in four languages; Slovene has gaps. */
public final class EveryBlock {

    public static final TrainingModuleKey MODULE = new TrainingModuleKey("every-block");
    public static final StepKey LESSON = new StepKey("handing-over");

    static final Actor TRAINER = new Actor(PersonId.next(), "T. Weber", Set.of(Role.TRAINER));

    private EveryBlock() {}

    /** Its files. */
    public static ModuleFiles files() {
        Path folder = Path.of("src/test/resources/content-blocks/every-block");
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> all = found.filter(Files::isRegularFile).toList();
            for (Path file : all) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModuleFiles(MODULE.value(), new ContentFiles(files));
    }

    /** Publishes it, if that has not been done. */
    public static void publish(LearnersInTests learners, Drafting drafting) {
        ImportOutcome outcome =
                learners.as(TRAINER, () -> drafting.publish(files(), TRAINER.person()));
        if (outcome instanceof ImportOutcome.Refused refused) {
            throw new AssertionError(String.valueOf(refused));
        }
    }
}
