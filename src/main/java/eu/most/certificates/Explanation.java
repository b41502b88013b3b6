package eu.most.certificates;

/**
 * Why an officer does something to a certificate; officers read it, and the holder.
 *
 * @param words the officer's, 10 to 500 characters without white space around them
 * @throws IllegalArgumentException if they are fewer or more
 */
public record Explanation(String words) {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 500;

    public Explanation {
        words = words.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "an explanation has 10 to 500 characters, not " + words.length());
        }
    }
}
