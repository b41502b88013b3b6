package eu.most.catalogue.internal;

import eu.most.catalogue.spi.ContentFormats;
import eu.most.catalogue.spi.ContentSchema;
import eu.most.catalogue.spi.ModuleFiles;
import eu.most.catalogue.spi.ModuleSource;
import eu.most.catalogue.spi.TextInspection;

/** Checks the texts of a training module in one language. */
final class LanguageCheck {

    private static final ContentSchema SCHEMA = ContentSchema.named("module-text");

    private LanguageCheck() {}

    static void check(TextInspection inspection, ContentFormats formats) {
        checkTitles(inspection);
        ModuleSource module = inspection.module();
        formats.activities()
                .forEach(format -> format.checkTexts(inspection, module.steps(format.kind())));
        formats.parts().forEach(part -> part.checkTexts(inspection));
    }

    private static void checkTitles(TextInspection inspection) {
        String path = ModuleFiles.texts(inspection.language().value());
        if (!inspection.files().expect(path)) {
            inspection.files().missing(path);
            return;
        }
        ModuleSource module = inspection.module();
        inspection
                .yaml(path, SCHEMA)
                .ifPresent(file -> {
                    inspection.compare(file, "/outcomes", module.keys("outcomes"));
                    inspection.compare(file, "/steps", module.keys("steps"));
                    if (module.root().has("cover") && !file.root().has("coverAlt")) {
                        inspection.lacks(file, "/coverAlt", "coverAlt");
                    }
                });
    }
}
