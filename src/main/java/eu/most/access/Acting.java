package eu.most.access;

/**
 * Who acts: a person, the program itself, or nobody. Nobody may do nothing: whatever decides by the
 * actor says so in a {@code switch} over these three.
 *
 * @see "src/docs/decisions/0028-nobody-may-do-nothing.md"
 */
public sealed interface Acting {

    /** Somebody who signed in, or in whose name something is done. */
    record APerson(Actor actor) implements Acting {}

    /**
     * The program at work on its own account.
     *
     * @param task what it is at, such as {@code re-evaluation}
     */
    record TheSystem(String task) implements Acting {}

    /** A visitor who is not signed in, or work that does not say whose it is. */
    record Nobody() implements Acting {}
}
