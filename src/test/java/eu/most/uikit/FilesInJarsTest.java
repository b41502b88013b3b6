package eu.most.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class FilesInJarsTest {

    private final Jars jars = new Jars();
    private final FilesInJars files = new FilesInJars(jars);

    @Test
    void isWhereTheScreensLookForFiles(@Autowired ServletContext screens) {
        assertThat(screens.getClassLoader().getParent()).isInstanceOf(FilesInJars.class);
    }

    @Test
    void searchesTheJarsOnceForAFile() {
        URL first = files.getResource("there");

        assertThat(first).isNotNull();
        assertThat(files.getResource("there")).isEqualTo(first);
        assertThat(jars.searched).containsExactly("there");
    }

    @Test
    void searchesTheJarsOnceForAFileThatIsNotThere() {
        assertThat(files.getResource("gone")).isNull();
        assertThat(files.getResource("gone")).isNull();
        assertThat(jars.searched).containsExactly("gone");
    }

    @Test
    void searchesTheJarsOnceForTheProvidersOfAService() throws IOException {
        String service = "META-INF/services/some.Service";

        assertThat(Collections.list(files.getResources(service))).hasSize(1);
        assertThat(Collections.list(files.getResources(service))).hasSize(1);
        assertThat(jars.searched).containsExactly(service);
    }

    @Test
    void doesNotRememberAddressesOfAnyLength() {
        String address = "a".repeat(10_000);

        files.getResource(address);
        files.getResource(address);

        assertThat(jars.searched).containsExactly(address, address);
    }

    /** Has every file but those that are gone, and notes what it was asked for. */
    private static final class Jars extends ClassLoader {

        private final List<String> searched = new ArrayList<>();

        @Override
        public @Nullable URL getResource(String name) {
            searched.add(name);
            return name.equals("gone") ? null : url(name);
        }

        @Override
        public Enumeration<URL> getResources(String name) {
            searched.add(name);
            return Collections.enumeration(List.of(url(name)));
        }

        private static URL url(String name) {
            try {
                return URI.create("file:/" + name).toURL();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
