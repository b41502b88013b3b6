package eu.most.verification;

/**
 * One fact on which a file and the register disagree.
 *
 * @param place where the file says it
 * @param inFile as the file says it, for showing; nothing about it is true. Empty for a page on
 *     which what the register says is not written
 * @param inRegister a day as {@code 2026-11-21}; empty where there is none
 */
public record Difference(Part part, Fact fact, String inFile, String inRegister) {

    /** What they disagree on. */
    public enum Fact {
        NUMBER,
        HOLDER,
        TITLE,
        ISSUED,
        UNTIL
    }

    /** A part of a file that speaks. */
    public enum Part {
        DESCRIPTION,
        PAGE,
        BADGE,
        QR
    }
}
