package eu.most.verification;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import eu.most.certificates.files.StoredFiles;
import eu.most.certificates.lookup.Verification;
import eu.most.certificates.statuslists.StatusLists;
import eu.most.signing.TestSeal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Checks each file of a directory in a JVM of its own, without a database, and writes a line about
 * each: its name, the verdict, and the milliseconds that it took.
 */
public final class CheckInSmallMemory {

    private CheckInSmallMemory() {}

    public static void main(String[] arguments) throws Exception {
        StoredFiles register = mock(StoredFiles.class);
        when(register.find(any())).thenThrow(new DataAccessResourceFailureException("none"));
        DocumentCheck check =
                new DocumentCheck(
                        TestSeal.INSTALLED,
                        new RegisterSearch(mock(Verification.class), register),
                        new EnclosedProofs(),
                        mock(StatusLists.class),
                        Clock.systemUTC());
        try (Stream<Path> found = Files.list(Path.of(arguments[0]))) {
            List<Path> files = found.sorted().toList();
            for (Path file : files) {
                byte[] bytes = Files.readAllBytes(file);
                long start = System.nanoTime();
                DocumentVerdict verdict = check.check(bytes).verdict();
                long millis = (System.nanoTime() - start) / 1_000_000;
                System.out.println(file.getFileName() + " " + verdict + " " + millis);
            }
        }
    }
}
