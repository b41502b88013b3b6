package eu.most.verifylog;

/** What was given cannot be read at all; the message says what and why, to a person. */
class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unreadable(String message) {
        super(message);
    }
}
