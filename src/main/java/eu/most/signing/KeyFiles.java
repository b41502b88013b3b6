package eu.most.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files with an institution's keys: a keystore, its password, and the list of revoked keys if
 * there is one.
 */
record KeyFiles(Path keystore, Path passwordFile, @Nullable Path list) {

    /**
     * How a file looks from outside; another whenever somebody writes it or puts one in its place.
     *
     * @param file tells two of one name apart, where the file system does
     */
    record Look(FileTime written, long size, @Nullable Object file) {

        private static final Look NONE = new Look(FileTime.fromMillis(0), -1, null);

        private static Look at(Path path) {
            try {
                BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
                return new Look(found.lastModifiedTime(), found.size(), found.fileKey());
            } catch (IOException _) {
                // Whoever reads the file finds out why.
                return NONE;
            }
        }
    }

    /** How they look, without reading them. */
    List<Look> looks() {
        List<Look> looks = new ArrayList<>(List.of(Look.at(keystore), Look.at(passwordFile)));
        if (list != null) {
            looks.add(Look.at(list));
        }
        return List.copyOf(looks);
    }
}
