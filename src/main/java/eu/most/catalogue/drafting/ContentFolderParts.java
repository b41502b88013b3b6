package eu.most.catalogue.drafting;

import eu.most.catalogue.spi.ContentFiles;
import eu.most.catalogue.spi.ContentProblem;
import eu.most.catalogue.spi.FormatProblem;
import eu.most.catalogue.spi.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a content folder consists of.
 *
 * @param modules the names of the modules' folders
 * @param programmes the paths of the programmes' files
 * @param reading problems found while reading
 * @param unknown paths that belong to nothing
 */
record ContentFolderParts(
        SortedSet<String> modules,
        SortedSet<String> programmes,
        Problems reading,
        Problems unknown) {

    private static final Set<String> KNOWN = Set.of("README.md", "competencies/competencies.yaml");

    static ContentFolderParts of(ContentFiles files, Problems reading) {
        SortedSet<String> modules = new TreeSet<>();
        SortedSet<String> programmes = new TreeSet<>();
        Problems unknown = new Problems();
        Stream.concat(
                        files.files().keySet().stream(),
                        reading.all().stream().map(ContentProblem::file))
                .flatMap(path -> moduleOf(path).stream())
                .forEach(modules::add);
        for (String path : files.files().keySet()) {
            if (path.matches("programmes/[^/]+\\.yaml")) {
                programmes.add(path);
            } else if (moduleOf(path).isEmpty()
                    && !KNOWN.contains(path)
                    && !path.startsWith("schema/")) {
                unknown.add(FormatProblem.UNKNOWN_FILE, path);
            }
        }
        return new ContentFolderParts(modules, programmes, reading, unknown);
    }

    /** The problems with reading the files below a folder. */
    Problems unreadIn(String folder) {
        Problems own = new Problems();
        reading.all().stream()
                .filter(problem -> problem.file().startsWith(folder + "/"))
                .forEach(own::add);
        return own;
    }

    /** The problems that belong to no module. */
    List<ContentProblem> strays() {
        return Stream.concat(reading.all().stream(), unknown.all().stream())
                .filter(problem -> moduleOf(problem.file()).isEmpty())
                .toList();
    }

    private static Optional<String> moduleOf(String path) {
        String[] names = path.split("/", 3);
        return names.length == 3 && names[0].equals("modules")
                ? Optional.of(names[1])
                : Optional.empty();
    }
}
