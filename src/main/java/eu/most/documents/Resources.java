package eu.most.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files that lie beside these classes. */
final class Resources {

    private Resources() {}

    /**
     * A whole file.
     *
     * @param name relative to this package, or absolute with a leading slash
     * @throws IllegalStateException if it is missing
     */
    static byte[] bytes(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
