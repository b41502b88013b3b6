package eu.most.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@WholeApplication
class PictureControllerTest {

    @Autowired private PictureController pictures;
    @Autowired private Catalogue catalogue;

    @Test
    void aPictureIsServedForGoodAndCanNeitherRunNorLoad() {
        ModuleVersion module =
                catalogue.latest(new TrainingModuleKey("de-escalation")).orElseThrow();

        ResponseEntity<byte[]> answer =
                pictures.picture(module.id().toString(), module.cover().orElseThrow());

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getHeaders().getContentType()).hasToString("image/svg+xml");
        assertThat(answer.getHeaders().getCacheControl()).contains("immutable", "public");
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy"))
                .startsWith("default-src 'none'");
        assertThat(new String(answer.getBody(), StandardCharsets.UTF_8)).contains("<svg");
    }

    @ParameterizedTest
    @CsvSource({
        "0190b3f4-0000-7000-8000-000000000000, two-people-at-a-door.svg",
        "0190b3f4-0000-7000-8000-00000000000x, two-people-at-a-door.svg",
        "x, two-people-at-a-door.svg",
        "0190b3f4-0000-7000-8000-000000000000, ../module.yaml",
        "0190b3f4-0000-7000-8000-000000000000, ..%2fmodule.yaml"
    })
    void nothingElseIsServed(String version, String name) {
        assertThat(pictures.picture(version, name).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }
}
