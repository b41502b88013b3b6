package eu.most.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import eu.most.catalogue.spi.ContentFormats;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A1: editors of authors read the committed file, the check reads what is put together. */
@WholeApplication
class ModuleSchemaTest {

    @Autowired private ContentFormats formats;

    @Test
    void theCommittedSchemaIsWhatTheFormatsMakeTogether() {
        assertThat(ModuleSchema.of(formats))
                .as("content/schema/module.schema.json and the fragments of the kinds")
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(Path.of("content/schema/module.schema.json").toFile()));
    }
}
