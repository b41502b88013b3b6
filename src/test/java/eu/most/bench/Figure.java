package eu.most.bench;

import java.util.OptionalDouble;

/**
 * One measured number.
 *
 * @param key name in the JSON output, such as {@code verify.perSecond}
 * @param what what was measured, in words
 * @param value the number
 * @param unit its unit
 * @param bar what it must reach; empty if there is no bar
 * @param moreIsBetter whether the bar is a minimum
 * @param peer what a comparable system reached on such a machine; may be empty
 */
record Figure(
        String key,
        String what,
        double value,
        String unit,
        OptionalDouble bar,
        boolean moreIsBetter,
        String peer) {

    static Figure of(String key, String what, double value, String unit) {
        return new Figure(key, what, value, unit, OptionalDouble.empty(), false, "");
    }

    Figure atLeast(double minimum) {
        return new Figure(key, what, value, unit, OptionalDouble.of(minimum), true, peer);
    }

    Figure atMost(double maximum) {
        return new Figure(key, what, value, unit, OptionalDouble.of(maximum), false, peer);
    }

    Figure besides(String somebodyElse) {
        return new Figure(key, what, value, unit, bar, moreIsBetter, somebodyElse);
    }

    boolean meetsItsBar() {
        return bar.isEmpty()
                || (moreIsBetter ? value >= bar.getAsDouble() : value <= bar.getAsDouble());
    }
}
