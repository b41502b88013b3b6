package eu.most.accreditation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was different about a service than before. It is kept as it is in the history, so
 * its parts are plain: those that the kind has no use for are null.
 *
 * @param certificate its number
 * @param standard its key
 * @param edition the first day of the edition
 */
public record Cause(
        Kind kind,
        @Nullable UUID person,
        @Nullable String certificate,
        @Nullable String standard,
        @Nullable LocalDate edition) {

    /** What happened. */
    public enum Kind {
        EDITION_BEGAN,
        EDITION_ENDED,
        JOINED,
        LEFT,
        COUNTS,
        REVOKED,
        SUSPENDED,
        EXPIRED
    }

    /** Whether a service may fall because of it on a day that is known before. */
    boolean takesAway() {
        return switch (kind) {
            case EDITION_BEGAN, EDITION_ENDED, LEFT, EXPIRED -> true;
            case JOINED, COUNTS, REVOKED, SUSPENDED -> false;
        };
    }

    static Cause ofEdition(Kind kind, Basis.Edition edition) {
        return new Cause(kind, null, null, edition.standard(), edition.from());
    }

    static Cause ofPerson(Kind kind, UUID person) {
        return new Cause(kind, person, null, null, null);
    }

    static Cause ofCertificate(Kind kind, Basis.Proof proof) {
        return new Cause(kind, proof.person(), proof.certificate(), null, null);
    }
}
