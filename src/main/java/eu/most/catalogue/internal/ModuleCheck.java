package eu.most.catalogue.internal;

import eu.most.catalogue.KeyShape;
import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.spi.ContentFiles;
import eu.most.catalogue.spi.ContentFormats;
import eu.most.catalogue.spi.ContentSchema;
import eu.most.catalogue.spi.FilesInUse;
import eu.most.catalogue.spi.FormatProblem;
import eu.most.catalogue.spi.ModuleFiles;
import eu.most.catalogue.spi.ModuleInspection;
import eu.most.catalogue.spi.ModuleSource;
import eu.most.catalogue.spi.Problems;
import eu.most.catalogue.spi.RecordingFile;
import eu.most.catalogue.spi.TextInspection;
import eu.most.kernel.LanguageTag;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Checks the files of one training module, each by itself and all together. */
@Component
public class ModuleCheck {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");
    private static final Pattern PICTURE =
            Pattern.compile("media/[a-z][a-z0-9-]{1,48}\\.(svg|png|jpg|webp)");

    private final ContentFormats formats;
    private final ContentSchema schema;

    ModuleCheck(ContentFormats formats) {
        this.formats = formats;
        schema = ContentSchema.of(ModuleSchema.of(formats));
    }

    /**
     * Reports everything that is wrong with a module.
     *
     * @param competencies the keys of all competencies
     */
    public void check(ModuleFiles module, Set<String> competencies, Problems problems) {
        if (!KeyShape.fits(module.folder())) {
            problems.add(FormatProblem.WRONG_NAME, module.shown(""), "name", module.folder());
            return;
        }
        module.content()
                .files()
                .forEach((path, bytes) -> checkEncoding(module.shown(path), path, bytes, problems));
        FilesInUse files = new FilesInUse(module, problems);
        if (!files.expect(ModuleFiles.STRUCTURE)) {
            files.missing(ModuleFiles.STRUCTURE);
            return;
        }
        module.yaml(ModuleFiles.STRUCTURE, problems)
                .filter(file -> schema.check(file, problems))
                .map(file -> new ModuleSource(ModuleVersionId.next(), module, file))
                .map(source -> new ModuleInspection(source, files, problems))
                .ifPresent(inspection -> check(inspection, competencies));
    }

    private void check(ModuleInspection inspection, Set<String> competencies) {
        ModuleSource module = inspection.module();
        StructureCheck.check(inspection, competencies);
        formats.parts().forEach(part -> part.check(inspection));
        formats.activities()
                .forEach(format -> format.check(inspection, module.steps(format.kind())));
        languages(module)
                .map(language -> new TextInspection(inspection, new LanguageTag(language)))
                .forEach(texts -> LanguageCheck.check(texts, formats));
        checkMedia(inspection);
        module.files().content().files().keySet().stream()
                .filter(path -> !inspection.files().expects(path))
                .forEach(path -> unknown(path, inspection));
    }

    private static void unknown(String path, ModuleInspection inspection) {
        ModuleSource module = inspection.module();
        String folder = path.substring(0, Math.max(0, path.indexOf('/')));
        if (LANGUAGE.matcher(folder).matches() && languages(module).noneMatch(folder::equals)) {
            inspection
                    .problems()
                    .add(
                            FormatProblem.LANGUAGE_NOT_LISTED,
                            module.files().shown(folder),
                            "language",
                            folder);
        } else {
            inspection.problems().add(FormatProblem.UNKNOWN_FILE, module.files().shown(path));
        }
    }

    private static Stream<String> languages(ModuleSource module) {
        return module.root().path("languages").valueStream().map(JsonNode::asString);
    }

    private static void checkEncoding(String shown, String path, byte[] bytes, Problems problems) {
        if (!path.startsWith("media/") && ContentFiles.decode(bytes).isEmpty()) {
            problems.add(FormatProblem.NOT_UTF8, shown);
        }
    }

    private static void checkMedia(ModuleInspection inspection) {
        ModuleSource module = inspection.module();
        JsonNode cover = module.root().path("cover");
        if (cover.isString()) {
            inspection.files().usePicture(cover.asString(), module.structure(), "/cover");
        }
        module.files()
                .content()
                .files()
                .forEach((path, bytes) -> checkMedia(path, bytes, inspection));
    }

    private static void checkMedia(String path, byte[] bytes, ModuleInspection inspection) {
        if (!path.startsWith("media/")) {
            return;
        }
        inspection.files().expect(path);
        String shown = inspection.module().files().shown(path);
        String name = path.substring("media/".length());
        if (PICTURE.matcher(path).matches()) {
            PictureCheck.check(shown, bytes, inspection.problems());
        } else if (!RecordingFile.isName(name)) {
            inspection.problems().add(FormatProblem.WRONG_NAME, shown, "name", name);
            return;
        } else if (!RecordingFile.isWhatItSays(name, bytes)) {
            inspection.problems().add(FormatProblem.WRONG_MEDIA_FORMAT, shown, "name", name);
        }
        if (!inspection.files().usesMedia(name)) {
            inspection.problems().add(FormatProblem.UNUSED_MEDIA, shown, "name", name);
        }
    }
}
