package eu.most.signing;

/** Puts the institution's electronic seal on a document. Safe for use by many threads. */
public interface Seal {

    /**
     * The finished PDF: the prepared bytes with a detached CMS signature (ETSI EN 319 142-1, level
     * B-B) over all of them in the room left for it. No two calls give the same bytes.
     */
    byte[] seal(PreparedDocument document);

    /** The key that seals today. */
    SealKeyId key();
}
