package eu.most.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BundleTest {

    /**
     * Vaadin's build unpacks the committed bundle if it fits, and marks it so; else it makes
     * another.
     */
    @Test
    void theCommittedBundleMatchesTheFrontEnd() throws IOException {
        assertThat(stats().path("pre-compiled").asBoolean())
                .as(
                        "src/main/bundles/prod.bundle matches frontend/ and the components that views use;"
                                + " if not, run ./most bundle and commit the file")
                .isTrue();
    }

    @Test
    void neitherLumoNorReactIsInTheBundle() throws IOException {
        JsonNode modules = stats().path("npmModules");
        assertThat(modules.propertyNames())
                .contains("lit")
                .noneMatch(name -> name.contains("lumo") || name.startsWith("react"));
    }

    private static JsonNode stats() throws IOException {
        return JsonMapper.shared()
                .readTree(
                        new ClassPathResource("META-INF/VAADIN/config/stats.json")
                                .getContentAsString(StandardCharsets.UTF_8));
    }
}
