package eu.most.kernel;

/**
 * A score in whole per cent, 0 to 100.
 *
 * @throws IllegalArgumentException if outside 0..100
 */
public record Percent(int value) implements Comparable<Percent> {

    public Percent {
        if (value < 0 || value > 100) {
            throw new IllegalArgumentException("not a percentage: " + value);
        }
    }

    /**
     * The share that {@code part} is of {@code whole}, rounded down so that a pass is never given
     * away.
     */
    public static Percent ofShare(long part, long whole) {
        if (whole <= 0 || part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + " is not a share");
        }
        return new Percent((int) (part * 100 / whole));
    }

    public boolean isAtLeast(Percent other) {
        return value >= other.value;
    }

    @Override
    public int compareTo(Percent other) {
        return Integer.compare(value, other.value);
    }
}
