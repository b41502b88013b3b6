package eu.most.uikit;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Words of the protocol between a field that stores itself and the server; see {@code keeping.ts}.
 */
public final class SaveStatus {

    public static final String SAVED = "saved";
    public static final String OVERTAKEN = "overtaken";
    public static final String SUBMITTED = "submitted";

    /** It is not there, or not for this person. */
    public static final String GONE = "gone";

    /** Not stored; the browser keeps the value and sends it again. */
    public static final String FAILED = "failed";

    private static final Logger LOG = LoggerFactory.getLogger(SaveStatus.class);

    private SaveStatus() {}

    /** What the work says; that it failed where the database did not take it. */
    public static String orFailed(Supplier<String> work) {
        try {
            return work.get();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("not stored, the browser will try again: {}", e.getMessage());
            return FAILED;
        }
    }

    /** The words for the reader, by what they are about. */
    public static Map<String, String> words(Component field) {
        return Map.of(
                "saving",
                field.getTranslation("uikit.saving"),
                "saved",
                field.getTranslation("uikit.saved"),
                "not-saved",
                field.getTranslation("uikit.kept.not-saved"),
                OVERTAKEN,
                field.getTranslation("uikit.kept.overtaken"),
                SUBMITTED,
                field.getTranslation("uikit.kept.submitted"),
                GONE,
                field.getTranslation("uikit.kept.gone"));
    }
}
