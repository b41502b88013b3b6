package eu.most.documents;

import eu.most.documents.UndrawableCharacter.Fact;
import eu.most.documents.UndrawableCharacter.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the characters that our fonts cannot draw, before anything is drawn. */
final class Characters {

    private final Set<UndrawableCharacter> undrawable = new LinkedHashSet<>();

    private Characters() {}

    /** Each character of these texts that cannot be drawn, once per text. */
    static List<UndrawableCharacter> undrawableIn(
            CertificateFacts facts, CertificateDesign design) {
        Characters characters = new Characters();
        characters.look(Fact.HOLDER, facts.holder());
        characters.look(Fact.HOLDER_IN_LATIN, facts.holderInLatin());
        characters.look(Fact.TITLE, facts.title());
        facts.outcomes().forEach(outcome -> characters.look(Fact.OUTCOME, outcome.text()));
        characters.look(Fact.ISSUER, facts.issuer());
        facts.signatories()
                .forEach(signatory -> {
                    characters.look(Fact.SIGNATORY, signatory.name());
                    characters.look(Fact.SIGNATORY, signatory.office());
                });
        characters.look(Fact.OPENING, design.opening());
        characters.look(Fact.CLOSING, design.closing());
        return new ArrayList<>(characters.undrawable);
    }

    /** The same for one text. */
    static List<UndrawableCharacter> undrawableIn(Fact fact, String text) {
        Characters characters = new Characters();
        characters.look(fact, text);
        return new ArrayList<>(characters.undrawable);
    }

    /** The characters of a text that cannot be drawn, each once, in their order. */
    static List<Integer> undrawableIn(String text) {
        return text.codePoints()
                .filter(character -> refusal(character).isPresent())
                .distinct()
                .boxed()
                .toList();
    }

    private void look(Fact fact, @Nullable String text) {
        if (text != null) {
            text.codePoints()
                    .forEach(character ->
                            refusal(character)
                                    .map(reason -> new UndrawableCharacter(fact, character, reason))
                                    .ifPresent(undrawable::add));
        }
    }

    private static Optional<Reason> refusal(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    Optional.of(Reason.COMBINING_MARK);
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    Optional.of(Reason.CONTROL);
            default ->
                    Typeface.REGULAR.glyph(character) == 0
                                    || Typeface.STRONG.glyph(character) == 0
                                    || Typeface.TITLE.glyph(character) == 0
                            ? Optional.of(Reason.NO_GLYPH)
                            : Optional.empty();
        };
    }
}
