package eu.most.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import eu.most.certificates.files.StoredFiles;
import eu.most.certificates.lookup.Verification;
import eu.most.certificates.statuslists.StatusLists;
import eu.most.documents.Examples;
import eu.most.documents.OfflineProofs;
import eu.most.signing.InstalledKeys;
import eu.most.signing.TestSeal;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class KeysOfOneMomentTest {

    private final AtomicInteger taken = new AtomicInteger();
    private final InstalledKeys keys =
            () -> {
                taken.incrementAndGet();
                return TestSeal.INSTALLED.now();
            };

    @Test
    void aCheckTakesTheKeysOnceSoThatItMixesNoTwoStates() {
        StoredFiles register = mock(StoredFiles.class);
        when(register.find(any())).thenThrow(new DataAccessResourceFailureException("none"));
        DocumentCheck check =
                new DocumentCheck(
                        keys,
                        new RegisterSearch(mock(Verification.class), register),
                        new EnclosedProofs(),
                        mock(StatusLists.class),
                        Clock.systemUTC());
        byte[] file =
                TestSeal.sealed(Examples.joint(), new OfflineProofs("A".repeat(300), "e30.e30.e"));

        assertThat(check.check(file).key()).isPresent();
        assertThat(taken).hasValue(1);
        check.check(Arrays.copyOf(file, file.length + 1));
        assertThat(taken).hasValue(2);
    }
}
