package eu.most.verification;

import eu.most.certificates.lookup.VerificationAnswer.Registered;
import eu.most.credentials.StatusPosition;
import eu.most.credentials.VerificationCode;
import eu.most.verification.Difference.Fact;
import eu.most.verification.Difference.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a file carries beside its seal and its description, as far as it is written as ours.
 *
 * @param page the words on it
 * @param statements of the badge and the token that we signed
 * @param code named by the QR code or the badge
 * @param status where its status stands, by one of our tokens
 * @param foreign whether there is a badge or a token that we did not sign
 */
record Enclosed(
        Optional<String> page,
        List<Statement> statements,
        Optional<VerificationCode> code,
        Optional<StatusPosition> status,
        boolean foreign) {

    static final Enclosed NOTHING =
            new Enclosed(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), false);

    private static final List<Fact> ON_THE_PAGE = List.of(Fact.NUMBER, Fact.HOLDER, Fact.TITLE);

    /** Whether there is anything that could be compared. */
    boolean isEmpty() {
        return page.isEmpty() && statements.isEmpty();
    }

    List<Difference> differencesFrom(Registered row) {
        List<Difference> differences = new ArrayList<>();
        page.ifPresent(words ->
                ON_THE_PAGE.stream()
                        .filter(fact -> Statement.isKnown(fact, row))
                        .flatMap(fact -> notOn(words, fact, row).stream())
                        .forEach(differences::add));
        statements.forEach(statement -> differences.addAll(statement.differencesFrom(row)));
        return differences;
    }

    private static Optional<Difference> notOn(String words, Fact fact, Registered row) {
        return Statement.drawn(fact, row)
                .filter(text -> !SameText.isOn(words, text))
                .findFirst()
                .map(text -> new Difference(Part.PAGE, fact, "", text));
    }
}
