package eu.most.certificates;

import eu.most.backlog.NeedsAPerson;
import eu.most.documents.UndrawableCharacter;
import eu.most.documents.UndrawableCharacter.Fact;
import eu.most.kernel.PersonId;
import eu.most.notifications.Notice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A certificate has characters that our fonts lack, and no Latin letters to put in their place. */
final class CannotBeDrawn extends IllegalStateException implements NeedsAPerson {

    private static final Set<Fact> NAME = Set.of(Fact.HOLDER, Fact.HOLDER_IN_LATIN);
    private static final int NAMED = 5;

    private final PersonId holder;
    private final boolean name;
    private final String characters;

    CannotBeDrawn(PersonId holder, List<UndrawableCharacter> characters) {
        super("cannot be drawn: " + characters);
        this.holder = holder;
        name = characters.stream().map(UndrawableCharacter::fact).allMatch(NAME::contains);
        this.characters =
                characters.stream()
                        .map(UndrawableCharacter::name)
                        .distinct()
                        .limit(NAMED)
                        .collect(Collectors.joining(", "));
    }

    @Override
    public Notice notice() {
        return new Notice(
                name ? "certificates.waiting.name" : "certificates.waiting.text",
                Map.of("characters", characters),
                "/" + CertificatePages.CERTIFICATES);
    }

    @Override
    public Optional<PersonId> concerned() {
        return name ? Optional.of(holder) : Optional.empty();
    }
}
