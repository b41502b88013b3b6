package eu.most.signing;

/**
 * The keys that are installed for this node. They change while it runs: an administrator rolls or
 * revokes one, and the node notices within a minute.
 *
 * @see "src/docs/decisions/0016-keys-of-the-institution.md"
 */
@FunctionalInterface
public interface InstalledKeys {

    /** As of the last look. Who answers a question takes them once, so that no answer mixes two. */
    KeysInUse now();
}
