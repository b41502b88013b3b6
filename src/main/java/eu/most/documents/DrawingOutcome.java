package eu.most.documents;

import eu.most.signing.PreparedDocument;
import java.util.List;

/** What came of drawing a certificate. */
public sealed interface DrawingOutcome {

    /** The sheet, ready to be sealed. */
    record Drawn(PreparedDocument document) implements DrawingOutcome {}

    /**
     * Nothing was drawn because of these characters, each named once per fact. Where the holder's
     * name is concerned, ask for it in Latin letters and put that in its place.
     */
    record Undrawable(List<UndrawableCharacter> characters) implements DrawingOutcome {

        public Undrawable {
            characters = List.copyOf(characters);
        }
    }
}
