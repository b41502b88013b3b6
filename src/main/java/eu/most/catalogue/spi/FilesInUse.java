package eu.most.catalogue.spi;

import java.util.HashSet;
import java.util.Set;

/** Tracks which files of a module are referenced; any other is there by mistake. */
public final class FilesInUse {

    private final ModuleFiles module;
    private final Problems problems;
    private final Set<String> expected = new HashSet<>();
    private final Set<String> media = new HashSet<>();

    public FilesInUse(ModuleFiles module, Problems problems) {
        this.module = module;
        this.problems = problems;
    }

    /** Notes that this file may be there, and says whether it is. */
    public boolean expect(String path) {
        expected.add(path);
        return module.content().has(path);
    }

    /** Whether something asks for a file. */
    public boolean expects(String path) {
        return expected.contains(path);
    }

    /** Notes that a file, on this line, shows a picture; reports it if there is no such picture. */
    public void usePicture(String name, String file, int line) {
        if (isMissing(name)) {
            problems.add(FormatProblem.MISSING_PICTURE, file, line, "name", name);
        }
    }

    /**
     * Notes that a field names a picture; reports it if there is no such picture.
     *
     * @param field a JSON pointer
     */
    public void usePicture(String name, YamlFile file, String field) {
        if (isMissing(name)) {
            problems.add(FormatProblem.MISSING_PICTURE, file, field, "name", name);
        }
    }

    private boolean isMissing(String picture) {
        return !useMedia(picture);
    }

    /**
     * Notes that something shows or plays a file of {@code media/}, and says whether it is there.
     */
    public boolean useMedia(String name) {
        media.add(name);
        return module.content().has(ModuleFiles.media(name));
    }

    /** Whether something shows or plays a file of {@code media/}. */
    public boolean usesMedia(String name) {
        return media.contains(name);
    }

    /** Reports a file that must be there. */
    public void missing(String path) {
        problems.add(FormatProblem.MISSING_FILE, module.shown(path), "wanted", path);
    }
}
