package eu.most.verifylog;

/** What was given cannot be read at all; the message says what and why, to a person. */
class Unreadable extends RuntimeException {

    Unreadable(String message) {
        super(message);
    }
}
