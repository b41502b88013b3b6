package eu.most.signing;

import eu.most.notifications.Notice;
import java.util.Map;

/** What waits until somebody makes another key. */
final class NeedsKeys {

    static final Notice NOTICE = new Notice("certificates.waiting.key", Map.of(), "/audit");

    private NeedsKeys() {}
}
