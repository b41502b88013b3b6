package eu.most.audit;

/**
 * Signs where the trail ends, with a key that is not in the database, so that whoever may change
 * every row there cannot sign what they made of it. Implemented by the module that owns such a key.
 */
public interface TrailKey {

    /** The signature over a text: always the same over the same text (Ed25519). */
    byte[] sign(byte[] text);
}
