package eu.most.items;

/** Why an option is good or bad; plain text, shown after the answer. */
public sealed interface Rationale {

    /** One explanation for everybody. */
    record Shared(String text) implements Rationale {}

    /** How prison staff see it, and how the third-sector organisation sees it. */
    record BothSides(String prison, String thirdSector) implements Rationale {}
}
