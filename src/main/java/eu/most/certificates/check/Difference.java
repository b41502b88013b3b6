package eu.most.certificates.check;

/**
 * One fact on which a file and the register disagree.
 *
 * @param inFile as the file says it, for showing; nothing about it is true
 */
public record Difference(Fact fact, String inFile, String inRegister) {

    /** What they disagree on. */
    public enum Fact {
        NUMBER,
        HOLDER,
        TITLE
    }
}
