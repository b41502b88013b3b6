package eu.most.audit.ui;

import eu.most.uikit.Messages;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in an entry as a key, in the reader's words; as it is kept where there are none, as
 * for what an earlier release wrote.
 */
final class AuditWords {

    private final Messages messages;
    private final Locale reader;

    AuditWords(Messages messages, Locale reader) {
        this.messages = messages;
        this.reader = reader;
    }

    /** An act such as {@code certificates.revoked}. */
    String act(String act) {
        return Objects.requireNonNullElse(find("audit.act." + act), act);
    }

    /** A detail such as {@code from}: what it means in this act, else what it means in most. */
    String detail(String act, String detail) {
        String inThisAct = find("audit.detail." + act + "." + detail);
        return inThisAct == null
                ? Objects.requireNonNullElse(find("audit.detail." + detail), detail)
                : inThisAct;
    }

    private @Nullable String find(String key) {
        return messages.getMessage(key, null, null, reader);
    }
}
