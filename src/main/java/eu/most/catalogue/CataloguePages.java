package eu.most.catalogue;

/** Where the screens of this module are, relative to the root of the application. */
public final class CataloguePages {

    /** All modules. */
    public static final String MODULES = "modules";

    /** What the latest import did; for those who author. */
    public static final String IMPORT = "modules/import";

    /** What all addresses of pictures in modules begin with. */
    public static final String PICTURES = "media";

    private CataloguePages() {}

    /** What one module is about. */
    public static String module(TrainingModuleKey module) {
        return MODULES + "/" + module;
    }
}
