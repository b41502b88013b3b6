package eu.most.lesson;

/**
 * A private note on a reflection.
 *
 * @param text plain text, at most {@value #LONGEST} characters; empty where the person removed it
 * @param sequence counts the versions of this note, 1 for the first
 * @throws IllegalArgumentException if the text is longer or the sequence is below 1
 */
public record Note(String text, long sequence) {

    public static final int LONGEST = 5000;

    public Note {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a note has at most " + LONGEST + " characters");
        }
        if (sequence < 1) {
            throw new IllegalArgumentException("a sequence starts at 1, not " + sequence);
        }
    }
}
