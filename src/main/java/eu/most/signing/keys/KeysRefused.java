package eu.most.signing.keys;

/** What was asked for cannot be done. */
class KeysRefused extends RuntimeException {

    private final String why;

    KeysRefused(String why) {
        super(why);
        this.why = why;
    }

    /** The reason for a person, in one line. */
    String why() {
        return why;
    }
}
