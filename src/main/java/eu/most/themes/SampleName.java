package eu.most.themes;

/** Names to try a theme with. */
public enum SampleName {
    USUAL("Žofie Šťastná-Krhovská"),
    SHORTEST("Li"),
    /** Two hundred characters, as many as a name may have. */
    LONGEST("Příliš Žluťoučká-Kůňová ".repeat(9).substring(0, 199) + "y");

    private final String text;

    SampleName(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
