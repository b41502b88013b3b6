package eu.most.uikit;

/**
 * What the address names does not exist, or not for whoever asks; the two look the same. A view
 * throws it in {@code beforeEnter}, and the shell shows the page for addresses that lead nowhere.
 */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says for the log what was looked for, by id; the page never shows it. */
    public NotFoundException(String what) {
        super(what);
    }
}
