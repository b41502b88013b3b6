package eu.most.preservation.ui;

import com.vaadin.flow.component.Component;
import eu.most.uikit.StatusPill;
import eu.most.uikit.StatusPill.Kind;
import java.util.Map;

/** A number of stored files, for whoever reads {@code screen}. */
final class FileCount {

    private FileCount() {}

    /** In words, such as “3 files”. */
    static String text(Component screen, long files) {
        return screen.getTranslation("certificates.preservation.count", Map.of("count", files));
    }

    /**
     * As a status, where there should be none.
     *
     * @param none what to say if there are
     */
    static StatusPill pill(Component screen, long files, String none) {
        return files == 0
                ? new StatusPill(Kind.GOOD, none)
                : new StatusPill(Kind.BAD, text(screen, files));
    }
}
