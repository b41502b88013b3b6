package eu.most.bench;

import java.util.Arrays;
import java.util.Collection;

/** How long many alike requests took, in milliseconds. */
record Timings(double[] sorted) {

    static Timings of(Collection<Double> millis) {
        return new Timings(millis.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    int count() {
        return sorted.length;
    }

    double median() {
        return percentile(50);
    }

    /** The time that this share of all requests stayed within. */
    double percentile(int percent) {
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timings timings && Arrays.equals(sorted, timings.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }
}
