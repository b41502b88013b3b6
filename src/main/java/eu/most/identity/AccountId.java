package eu.most.identity;

import eu.most.kernel.TimeOrderedUuid;
import java.util.UUID;

/** An account: what one person signs in with. */
public record AccountId(UUID value) implements Comparable<AccountId> {

    /** A new id, sortable by the time it was made. */
    public static AccountId next() {
        return new AccountId(TimeOrderedUuid.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if {@code text} is not a UUID
     */
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public int compareTo(AccountId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
