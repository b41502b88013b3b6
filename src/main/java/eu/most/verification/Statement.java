package eu.most.verification;

import eu.most.certificates.lookup.VerificationAnswer.Registered;
import eu.most.documents.CertificateDrawing;
import eu.most.verification.Difference.Fact;
import eu.most.verification.Difference.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one part of a file says about the certificate, to be held against the register.
 *
 * @param facts as they are written there; none of them is true by itself
 */
record Statement(Part part, Map<Fact, String> facts) {

    static Statement of(
            Part part,
            @Nullable String number,
            @Nullable String holder,
            @Nullable String title,
            Optional<LocalDate> issued,
            Optional<LocalDate> until) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        put(facts, Fact.NUMBER, number);
        put(facts, Fact.HOLDER, holder);
        put(facts, Fact.TITLE, title);
        put(facts, Fact.ISSUED, issued.map(LocalDate::toString).orElse(null));
        put(facts, Fact.UNTIL, until.map(LocalDate::toString).orElse(null));
        return new Statement(part, facts);
    }

    private static void put(Map<Fact, String> facts, Fact fact, @Nullable String value) {
        if (value != null) {
            facts.put(fact, value);
        }
    }

    /** Where it says something else than this row. */
    List<Difference> differencesFrom(Registered row) {
        List<Difference> differences = new ArrayList<>();
        facts.forEach((fact, said) -> {
            String registered = registered(fact, row);
            if (isKnown(fact, row)
                    && !SameText.isSame(said, registered)
                    && inLatin(fact, row).noneMatch(latin -> SameText.isSame(said, latin))) {
                differences.add(new Difference(part, fact, said, registered));
            }
        });
        return differences;
    }

    /** Whether the register can say it: the name of an erased holder it cannot. */
    static boolean isKnown(Fact fact, Registered row) {
        return fact != Fact.HOLDER || !row.holderErased();
    }

    /**
     * What stands on the page for it: a name of other letters with its Latin form, or that alone.
     */
    static Stream<String> drawn(Fact fact, Registered row) {
        Stream<String> written = Stream.of(registered(fact, row));
        boolean latinAlone =
                row.holderInLatin().isPresent() && !CertificateDrawing.canDraw(row.holderName());
        return fact == Fact.HOLDER && latinAlone
                ? inLatin(fact, row)
                : Stream.concat(written, inLatin(fact, row));
    }

    private static Stream<String> inLatin(Fact fact, Registered row) {
        return fact == Fact.HOLDER ? row.holderInLatin().stream() : Stream.empty();
    }

    static String registered(Fact fact, Registered row) {
        LocalDate until = row.validity().until();
        return switch (fact) {
            case NUMBER -> row.number().toString();
            case HOLDER -> row.holderName();
            case TITLE -> row.title();
            case ISSUED -> row.validity().from().toString();
            case UNTIL -> until == null ? "" : until.toString();
        };
    }
}
