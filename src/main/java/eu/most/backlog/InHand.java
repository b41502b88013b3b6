package eu.most.backlog;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What this node's threads are doing of the outbox at this moment. */
final class InHand {

    private final Set<Piece> pieces = ConcurrentHashMap.newKeySet();
    private final ThreadLocal<@Nullable Piece> current = new ThreadLocal<>();

    /** One publication in the hands of one thread; its id is known as soon as it was noted. */
    static final class Piece {

        private final @Nullable Piece outer;
        private volatile @Nullable UUID publication;

        private Piece(@Nullable Piece outer) {
            this.outer = outer;
        }

        @Nullable UUID publication() {
            return publication;
        }
    }

    Piece begin() {
        Piece piece = new Piece(current.get());
        pieces.add(piece);
        current.set(piece);
        return piece;
    }

    /** This thread now works on the publication of this id. */
    void is(UUID publication) {
        Piece piece = current.get();
        if (piece != null) {
            piece.publication = publication;
        }
    }

    void end(Piece piece) {
        pieces.remove(piece);
        if (piece.outer == null) {
            current.remove();
        } else {
            current.set(piece.outer);
        }
    }

    Set<UUID> publications() {
        return pieces.stream()
                .map(Piece::publication)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
