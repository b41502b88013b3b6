package eu.most.scenario.graph;

/**
 * Something that changes on the way: a number within bounds, or a flag, which is 0 or 1.
 *
 * @param shown whether the learner sees it as a meter
 * @throws IllegalArgumentException if the start is out of bounds, or a flag has others than 0 and 1
 */
public record Variable(VariableKey key, Kind kind, int min, int max, int start, boolean shown) {

    /** What it counts. */
    public enum Kind {
        NUMBER,
        FLAG
    }

    public Variable {
        if (min >= max || start < min || start > max) {
            throw new IllegalArgumentException(key + " starts out of bounds");
        }
        if (kind == Kind.FLAG && (min != 0 || max != 1)) {
            throw new IllegalArgumentException(key + " is a flag: 0 or 1");
        }
    }

    /** This value, or the bound that it passes. */
    int within(int value) {
        return Math.clamp(value, min, max);
    }
}
