package eu.most.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Tag("rules")
@Execution(ExecutionMode.CONCURRENT)
class ModulePictureTest {

    @Test
    void thePictureInTheReadmeIsThatOfTheCode() throws IOException {
        assertThat(ModulePicture.sorted(Files.readAllLines(ModulePicture.SOURCE)))
                .as("run ./most picture and commit %s", ModulePicture.FOLDER)
                .isEqualTo(ModulePicture.sorted(ModulePicture.ofTheCode()));
        assertThat(ModulePicture.DRAWN).isNotEmptyFile();
    }
}
